// What the creators subgraph's resolvers are given: services built once a process, loaders built once a fetch.

import { turns } from '../kit/inTurn.js';
import type { Core, Fetch } from '../kit/subgraph.js';
import { transaction } from '../kit/transaction.js';
import { changeFollows } from './audience/changeFollows.js';
import { followStore } from './audience/followStore.js';
import { offersOf } from './clients/partners.js';
import { productsOf } from './clients/products.js';
import { membershipsOf } from './clients/users.js';
import { creatorStore } from './profile/creatorStore.js';
import type { Transact } from '../kit/transaction.js';
import { showcaseStore } from './showcase/showcaseStore.js';

export type Services = ReturnType<typeof createServices>;
export type Context = ReturnType<typeof createContext>;

export const createServices = ({ db, clock, ids, log, call }: Core) => {
  const transact: Transact = (work) => transaction(db, work);
  const creators = creatorStore(db);
  const follows = followStore(db);
  return {
    clock,
    ids,
    log,
    transact,
    inTurn: turns(),
    creators,
    follows,
    showcases: showcaseStore(db),
    changeFollows: changeFollows({ creators, follows, clock, transact }),
    memberships: membershipsOf(call('users')),
    products: productsOf(call('products')),
    offers: offersOf(call('partners')),
  };
};

export const createContext = (services: Services, { viewer }: Fetch) => ({
  ...services,
  viewer,
  loaders: {
    creators: services.creators.loader(),
    showcases: services.showcases.loader(),
    follows: viewer.userId === null ? null : services.follows.loaderOf(viewer.userId),
  },
});
