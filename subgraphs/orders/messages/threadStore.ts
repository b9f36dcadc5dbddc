// Conversations: whose they are, how many messages they have, and up to where each side has read.

import { batched, byId } from '../../kit/byId.js';
import { collection, nested } from '../../kit/mongo.js';
import type { ClientSession, Database, PipelineStage } from '../../kit/mongo.js';
import type { Side } from './messageStore.js';

type BySide = Record<Side, number>;
export type ThreadRecord = {
  /** The shop's part of an order, or the case. */
  _id: string;
  /** Null where no buyer takes part; and so the shop. */
  buyerId: string | null;
  shopId: string | null;
  count: number;
  /** The number of the last message that a side has read. */
  read: BySide;
  /** How many of the others' messages a side has not read. */
  unread: BySide;
  createdAt: Date;
  updatedAt: Date;
};
export type Parties = Pick<ThreadRecord, '_id' | 'buyerId' | 'shopId'>;
export type ThreadStore = ReturnType<typeof threadStore>;
type Sum = { _id: string; unread: number };

const sides: readonly Side[] = ['BUYER', 'SELLER', 'OPERATOR'];
const counts = () => nested({ BUYER: Number, SELLER: Number, OPERATOR: Number });
const threads = collection<ThreadRecord>(
  'messageThreads',
  {
    ...{ _id: String, buyerId: String, shopId: String, count: Number, read: counts(), unread: counts() },
    ...{ createdAt: Date, updatedAt: Date },
  },
  [{ keys: { buyerId: 1, 'unread.BUYER': 1 } }, { keys: { shopId: 1, 'unread.SELLER': 1 } }],
);

/** Of parts that a shop has not got yet, or never gets, it knows nothing; a case is of no part. */
const onlyReleased: PipelineStage[] = [
  { $lookup: { from: 'sellerOrders', localField: '_id', foreignField: '_id', as: 'part' } },
  { $match: { 'part.release': { $nin: ['HELD', 'NEVER'] } } },
];

export const threadStore = (db: Database) => {
  const model = db.model(threads);
  const sums = (field: 'buyerId' | 'shopId', side: Side, more: PipelineStage[] = []) =>
    batched<Sum>(
      (ids) =>
        model.aggregate([
          { $match: { [field]: { $in: [...ids] }, [`unread.${side}`]: { $gt: 0 } } },
          ...more,
          { $group: { _id: `$${field}`, unread: { $sum: `$unread.${side}` } } },
        ]),
      (row) => row._id,
    );
  return {
    loader: () => byId(model),
    /** What a buyer has not read in all; and what a shop's staff has not. */
    unreadOfBuyers: () => sums('buyerId', 'BUYER'),
    unreadOfShops: () => sums('shopId', 'SELLER', onlyReleased),
    byId: (id: string, session: ClientSession) => model.findById(id, null, { session }).lean<ThreadRecord | null>(),
    /** Makes the thread with its first message, and numbers each. Messages of one thread at once follow each other. */
    next: ({ _id, buyerId, shopId }: Parties, side: Side, now: Date, session: ClientSession) => {
      const more = Object.fromEntries(sides.map((each) => [`unread.${each}`, each === side ? 0 : 1]));
      const none = Object.fromEntries(sides.map((each) => [`read.${each}`, 0]));
      return model
        .findOneAndUpdate(
          { _id },
          {
            $inc: { count: 1, ...more },
            $set: { updatedAt: now },
            $setOnInsert: { buyerId, shopId, createdAt: now, ...none },
          },
          { upsert: true, returnDocument: 'after', session },
        )
        .lean<ThreadRecord>();
    },
    async mark(_id: string, side: Side, seq: number, unread: number, session: ClientSession): Promise<void> {
      const set = { [`read.${side}`]: seq, [`unread.${side}`]: unread };
      await model.updateOne({ _id }, { $set: set }, { session });
    },
    async giveTo(buyerId: string, newBuyerId: string, session: ClientSession): Promise<void> {
      await model.updateMany({ buyerId }, { $set: { buyerId: newBuyerId } }, { session });
    },
  };
};
