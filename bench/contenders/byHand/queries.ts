// Every query of the endpoint, batched, over the bare driver.

import mongoose from 'mongoose';
import type { mongo } from 'mongoose';
import type { Candidate } from '../../../subgraphs/videos/feed/feed.js';
import { feedIndexes } from '../../../subgraphs/videos/video/videoStore.js';
import { fields } from './records.js';
import type {
  CreatorRow,
  NamedRow,
  OfferRow,
  ProductRow,
  SnapshotRow,
  SummaryRow,
  UserRow,
  VideoRow,
} from './records.js';

type Keyed = { _id: string };
export type Queries = Awaited<ReturnType<typeof openQueries>>;

const mostPopular = { popularity: -1, _id: -1 } as const;
const latest = { listedAt: -1, _id: -1 } as const;
const followedLast = { updatedAt: -1, creatorId: 1 } as const;
const seenLast = { viewedAt: -1, _id: -1 } as const;
const looked = { creatorId: 1, popularity: 1, listedAt: 1, availableInMarkets: 1 };

/** What is checked of strings when they are decoded was checked when they were written. */
const tuned = {
  enableUtf8Validation: false,
  w: 'majority',
  journal: true,
  retryWrites: true,
  maxPoolSize: 50,
} as const;

/** A ranking that is lost is made anew: as in ours, nobody waits for the journal. */
const lightly = { writeConcern: { w: 1, j: false } } as const;

export async function openQueries(uri: string, prefix: string) {
  const client = await new mongoose.mongo.MongoClient(uri, tuned).connect();
  const of = <T extends Keyed>(database: string, name: string) => client.db(`${prefix}${database}`).collection<T>(name);
  const videos = of<VideoRow>('videos', 'videos');
  const candidates = of<Candidate>('videos', 'videos');
  const snapshots = of<SnapshotRow>('videos', 'feedSnapshots');
  const follows = of<Keyed & { userId: string; following: boolean; creatorId: string; updatedAt: Date }>(
    'videos',
    'follows',
  );
  const views = of<Keyed & { viewerId: string; viewedAt: Date }>('videos', 'views');
  const likes = of<Keyed>('videos', 'likes');
  const products = of<ProductRow>('products', 'products');
  const offers = of<OfferRow>('partners', 'offers');

  const byIds = async <T extends Keyed>(collection: mongo.Collection<T>, ids: Iterable<string>, projection: object) => {
    const wanted = [...ids];
    if (wanted.length === 0) return new Map<string, T>();
    const rows = (await collection
      .find({ _id: { $in: wanted } } as never, { projection, batchSize: wanted.length + 1 })
      .toArray()) as unknown as T[];
    return new Map(rows.map((row) => [row._id, row]));
  };
  const among = (
    filter: object,
    { market, now }: { market: string | null; now: Date },
    index: keyof typeof feedIndexes,
    limit: number,
  ) => {
    const here = { availableInMarkets: { $in: market === null ? [null] : [null, market] }, listedAt: { $lte: now } };
    const sort = 'listedAt' in feedIndexes[index] ? latest : mostPopular;
    const options = { projection: looked, sort, limit, batchSize: limit + 1, hint: feedIndexes[index] };
    return candidates.find({ status: 'PUBLISHED', ...here, ...filter } as never, options).toArray() as Promise<
      Candidate[]
    >;
  };

  return {
    popular: (here: { market: string | null; now: Date }, limit: number) => among({}, here, 'popular', limit),
    recent: (here: { market: string | null; now: Date }, limit: number) => among({}, here, 'latest', limit),
    ofCreators: (ids: readonly string[], here: { market: string | null; now: Date }, limit: number) =>
      among({ creatorId: { $in: ids } }, here, 'ofCreator', limit),

    async followed(userId: string, limit: number): Promise<string[]> {
      const options = { projection: { creatorId: 1, _id: 0 }, sort: followedLast, limit, batchSize: limit + 1 };
      const rows = await follows.find({ userId, following: true }, options).toArray();
      return rows.map(({ creatorId }) => creatorId);
    },
    async seen(viewerId: string, limit: number): Promise<string[]> {
      const options = { projection: { _id: 1 }, sort: seenLast, limit, batchSize: limit + 1 };
      const rows = await views.find({ viewerId }, options).toArray();
      return rows.map(({ _id }) => _id.slice(viewerId.length + 1));
    },

    addSnapshot: async (snapshot: SnapshotRow) => void (await snapshots.insertOne(snapshot, lightly)),
    snapshot: (_id: string, now: Date) => snapshots.findOne({ _id, expiresAt: { $gt: now } }),
    noteUse: async (_id: string, usedAt: Date, expiresAt: Date) =>
      void (await snapshots.updateOne({ _id }, { $set: { usedAt, updatedAt: usedAt, expiresAt } }, lightly)),

    videos: (ids: Iterable<string>) => byIds(videos, ids, fields.video),
    async liked(userId: string, videoIds: readonly string[]): Promise<Set<string>> {
      const wanted = videoIds.map((id) => `${userId}:${id}`);
      const rows = await likes.find({ _id: { $in: wanted } }, { projection: { _id: 1 } }).toArray();
      return new Set(rows.map(({ _id }) => _id.slice(userId.length + 1)));
    },
    creators: (ids: Iterable<string>) => byIds(of<CreatorRow>('creators', 'creators'), ids, fields.creator),
    products: (ids: Iterable<string>, market: string | null) => byIds(products, ids, fields.product(market)),
    shops: (ids: Iterable<string>) => byIds(of<NamedRow>('products', 'shops'), ids, fields.named),
    summaries: (ids: Iterable<string>) => byIds(of<SummaryRow>('reviews', 'ratingSummaries'), ids, fields.summary),
    users: (ids: Iterable<string>) => byIds(of<UserRow>('users', 'users'), ids, fields.user),
    offers: (ids: Iterable<string>) => byIds(offers, ids, fields.offer),
    retailers: (ids: Iterable<string>) => byIds(of<NamedRow>('partners', 'retailers'), ids, fields.named),
  };
}
