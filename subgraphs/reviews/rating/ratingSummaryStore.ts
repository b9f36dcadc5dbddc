// A product's stars, and the two best reviews inside it, so that a page of products reads one collection once.

import { byId } from '../../kit/byId.js';
import { collection, nested } from '../../kit/mongo.js';
import type { ClientSession, Database } from '../../kit/mongo.js';
import { bestFirst, reviewFields } from '../review/reviewRecord.js';
import type { ReviewRecord } from '../review/reviewRecord.js';

/** `_id` is the product's id. */
export type RatingSummaryRecord = {
  _id: string;
  count: number;
  /** Of all stars: the average is made from it when it is read. */
  sum: number;
  /** How many gave 1, 2, 3, 4, 5 stars. */
  histogram: number[];
  best: ReviewRecord[];
  /** Raised by each transaction that changes a review of the product, so that those come one after another. */
  revision: number;
  createdAt: Date;
  updatedAt: Date;
};

export const bestKept = 2;
export const noReviews = { count: 0, sum: 0, histogram: [0, 0, 0, 0, 0], best: [] as ReviewRecord[] };

const definition = collection<RatingSummaryRecord>(
  'ratingSummaries',
  {
    _id: String,
    count: Number,
    sum: Number,
    histogram: [Number],
    best: [nested(reviewFields)],
    revision: Number,
    createdAt: Date,
    updatedAt: Date,
  },
  [],
  { cached: true },
);

const shown = { 'best.rowHash': 0, 'best.externalId': 0, 'best.voteCount': 0, revision: 0 } as const;

export type RatingSummaryStore = ReturnType<typeof ratingSummaryStore>;

export const ratingSummaryStore = (db: Database) => {
  const model = db.model(definition);
  return {
    model,
    /** Loads by the product's id, within one fetch; without what an import alone looks at. */
    loader: () => byId(model, shown),
    /** To be called before a transaction that locks: an upsert inside it could fail on its rival's. */
    async ensure(productIds: readonly string[], at: Date): Promise<void> {
      const fresh = { ...noReviews, revision: 0, createdAt: at, updatedAt: at };
      const writes = productIds.map((_id) => ({
        updateOne: { filter: { _id }, update: { $setOnInsert: fresh }, upsert: true },
      }));
      if (writes.length > 0) await model.bulkWrite(writes, { ordered: false });
    },
    /** First in a transaction: a rival is then refused at once and tries again, and the best are chosen from what is committed. */
    lock: async (productIds: readonly string[], at: Date, session: ClientSession) =>
      void (await model.updateMany(
        { _id: { $in: [...productIds] } },
        { $inc: { revision: 1 }, $set: { updatedAt: at } },
        { session },
      )),
    addStars: async (productId: string, rating: number, session: ClientSession) =>
      void (await model.updateOne(
        { _id: productId },
        { $inc: { count: 1, sum: rating, [`histogram.${rating - 1}`]: 1 } },
        { session },
      )),
    setBest: async (productId: string, best: readonly ReviewRecord[], session: ClientSession) =>
      void (await model.updateOne({ _id: productId }, { $set: { best: [...best] } }, { session })),
    async setAll(
      rows: readonly Pick<RatingSummaryRecord, '_id' | 'count' | 'sum' | 'histogram' | 'best'>[],
      session: ClientSession,
    ): Promise<void> {
      const writes = rows.map(({ _id, ...totals }) => ({ updateOne: { filter: { _id }, update: { $set: totals } } }));
      if (writes.length > 0) await model.bulkWrite(writes, { session, ordered: false });
    },
    /** The best reviews of each product, in their order, by one query. */
    async bestOf(productIds: readonly string[], count: number): Promise<ReviewRecord[][]> {
      const rows = await model.aggregate<{ _id: string; reviews: ReviewRecord[] }>([
        { $match: { _id: { $in: [...productIds] } } },
        { $project: { _id: 1 } },
        {
          $lookup: {
            from: 'reviews',
            localField: '_id',
            foreignField: 'productId',
            pipeline: [{ $sort: bestFirst }, { $limit: count }],
            as: 'reviews',
          },
        },
      ]);
      const found = new Map(rows.map(({ _id, reviews }) => [_id, reviews]));
      return productIds.map((id) => found.get(id) ?? []);
    },
  };
};
