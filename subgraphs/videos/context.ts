// What the videos subgraph's resolvers are given: services built once a process, loaders built once a fetch.

import type { PageArgs } from '../kit/connection.js';
import { pagesByParent } from '../kit/pagesByParent.js';
import type { Core, Fetch } from '../kit/subgraph.js';
import { transaction, type Transaction } from '../kit/transaction.js';
import { actsFor } from './clients/actsFor.js';
import { creatorDirectory } from './clients/creators.js';
import { offerCatalogue } from './clients/partners.js';
import { productCatalogue } from './clients/products.js';
import { membershipsOf } from './clients/users.js';
import { engagements } from './engagement/engagements.js';
import { likeStore } from './engagement/likeStore.js';
import { viewStore } from './engagement/viewStore.js';
import { candidatePool } from './feed/candidatePool.js';
import { candidateStore } from './feed/candidateStore.js';
import { followStore } from './feed/followStore.js';
import { personalPool } from './feed/personalPool.js';
import { profiles } from './feed/profile.js';
import { rankings } from './feed/rankings.js';
import { snapshotStore } from './feed/snapshotStore.js';
import { stampStore } from './feed/stampStore.js';
import { importStore } from './import/importStore.js';
import { videoImport } from './import/videoImport.js';
import { liveSessionStore } from './live/liveSessionStore.js';
import { taggableStore } from './tags/taggableStore.js';
import { videoListStore } from './video/videoListStore.js';
import { videoStore } from './video/videoStore.js';

export type Services = ReturnType<typeof createServices>;
export type Context = ReturnType<typeof createContext>;

export const createServices = ({ db, clock, ids, log, call }: Core) => {
  const stores = {
    videos: videoStore(db),
    videoLists: videoListStore(db),
    imports: importStore(db),
    likes: likeStore(db),
    views: viewStore(db),
    taggables: taggableStore(db),
    follows: followStore(db),
    candidates: candidateStore(db),
    snapshots: snapshotStore(db),
    stamps: stampStore(db),
    liveSessions: liveSessionStore(db),
  };
  const clients = {
    memberships: membershipsOf(call('users')),
    creators: creatorDirectory(call('creators')),
    products: productCatalogue(call('products')),
    offers: offerCatalogue(call('partners')),
  };
  const inTransaction = <T>(work: (tx: Transaction) => Promise<T>) => transaction(db, work);
  const inLongTransaction = <T>(work: (tx: Transaction) => Promise<T>) => transaction(db, work, { deadlineMs: 10_000 });
  const engage = engagements({ ...stores, clock, inTransaction });
  const importRows = videoImport({ ...stores, ...clients, clock, inLongTransaction });
  const feeds = {
    readSource: personalPool(candidatePool(stores), stores.stamps),
    readProfile: profiles(stores),
    rankings: rankings({ ...stores, clock, ids, log }),
  };
  return { clock, ids, log, stores, clients, engage, importRows, feeds };
};

export const createContext = (services: Services, { viewer }: Fetch) => {
  const { stores, clients, clock, ids, engage, feeds } = services;
  const { videoLists } = stores;
  const { market, userId } = viewer;
  const videos = stores.videos.loader();
  return {
    ...services,
    viewer,
    loaders: {
      videos,
      likes: userId === null ? null : stores.likes.loaderFor(userId),
      liveSessions: stores.liveSessions.loader(),
      liveOfCreators: stores.liveSessions.liveLoader(),
      tagging: pagesByParent((productIds, page: PageArgs) => videoLists.tagging(productIds, market, page)),
    },
    /** What verbs take their narrow dependencies from. */
    deps: { ...stores, ...clients, clock, ids, engage },
    /** For what is read alone: what it was told once in this fetch stands. */
    reading: {
      ...feeds,
      clock,
      actsFor: actsFor(clients.memberships, userId),
      published: pagesByParent((creatorIds, page: PageArgs) => videoLists.ofCreators(creatorIds, market, page)),
      drafts: pagesByParent(videoLists.draftsOfCreators),
      load: videos.load,
      loadMany: videos.loadMany,
    },
  };
};
