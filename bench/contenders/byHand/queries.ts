// Every query of the endpoint, batched, over the bare driver.

import mongoose from 'mongoose';
import type { mongo } from 'mongoose';
import type { Candidate } from '../../../subgraphs/videos/feed/feed.js';
import type { SnapshotRecord } from '../../../subgraphs/videos/feed/snapshotStore.js';
import { fields } from './records.js';
import type { CreatorRow, NamedRow, OfferRow, ProductRow, SummaryRow, UserRow, VideoRow } from './records.js';

type Keyed = { _id: string };
export type Queries = Awaited<ReturnType<typeof openQueries>>;

const looked = { creatorId: 1, popularity: 1, listedAt: 1, availableInMarkets: 1 };

/** What is checked of strings when they are decoded was checked when they were written. */
const tuned = {
  enableUtf8Validation: false,
  w: 'majority',
  journal: true,
  retryWrites: true,
  maxPoolSize: 50,
} as const;

export async function openQueries(uri: string, prefix: string) {
  const client = await new mongoose.mongo.MongoClient(uri, tuned).connect();
  const of = <T extends Keyed>(database: string, name: string) => client.db(`${prefix}${database}`).collection<T>(name);
  const videos = of<VideoRow>('videos', 'videos');
  const candidates = of<Candidate>('videos', 'videos');
  const snapshots = of<SnapshotRecord>('videos', 'feedSnapshots');
  const follows = of<Keyed & { userId: string; following: boolean; creatorId: string; updatedAt: Date }>(
    'videos',
    'follows',
  );
  const views = of<Keyed & { viewerId: string; videoId: string; viewedAt: Date }>('videos', 'views');
  const likes = of<Keyed & { videoId: string }>('videos', 'likes');
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
    sort: Record<string, -1>,
    limit: number,
  ) => {
    const here = { availableInMarkets: { $in: market === null ? [null] : [null, market] }, listedAt: { $lte: now } };
    const options = { projection: looked, sort: { ...sort, _id: -1 as const }, limit, batchSize: limit + 1 };
    return candidates.find({ status: 'PUBLISHED', ...here, ...filter } as never, options).toArray() as Promise<
      Candidate[]
    >;
  };

  return {
    popular: (here: { market: string | null; now: Date }, limit: number) => among({}, here, { popularity: -1 }, limit),
    recent: (here: { market: string | null; now: Date }, limit: number) => among({}, here, { listedAt: -1 }, limit),
    ofCreators: (ids: readonly string[], here: { market: string | null; now: Date }, limit: number) =>
      among({ creatorId: { $in: ids } }, here, { listedAt: -1 }, limit),

    async followed(userId: string, limit: number): Promise<string[]> {
      const options = { projection: { creatorId: 1, _id: 0 }, sort: { updatedAt: -1, creatorId: 1 } as const, limit };
      const rows = await follows.find({ userId, following: true }, options).toArray();
      return rows.map(({ creatorId }) => creatorId);
    },
    async seen(viewerId: string, limit: number): Promise<string[]> {
      const options = { projection: { videoId: 1, _id: 0 }, sort: { viewedAt: -1, _id: -1 } as const, limit };
      const rows = await views.find({ viewerId }, options).toArray();
      return rows.map(({ videoId }) => videoId);
    },

    addSnapshot: async (snapshot: SnapshotRecord) => void (await snapshots.insertOne(snapshot)),
    snapshotPart: (_id: string, from: number, count: number, now: Date) =>
      snapshots.findOne({ _id, expiresAt: { $gt: now } }, { projection: { entries: { $slice: [from, count] } } }),
    noteUse: async (_id: string, usedAt: Date, expiresAt: Date) =>
      void (await snapshots.updateOne({ _id }, { $set: { usedAt, updatedAt: usedAt, expiresAt } })),

    videos: (ids: Iterable<string>) => byIds(videos, ids, fields.video),
    async liked(userId: string, videoIds: readonly string[]): Promise<Set<string>> {
      const wanted = videoIds.map((id) => `${userId}:${id}`);
      const rows = await likes.find({ _id: { $in: wanted } }, { projection: fields.like }).toArray();
      return new Set(rows.map(({ videoId }) => videoId));
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
