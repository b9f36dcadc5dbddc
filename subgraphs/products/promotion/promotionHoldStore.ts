// What orders hold of promotions: one record an order, which a hold, a release, a commit and a sweep all write, so that they never cross.

import { anything, collection, isDuplicateKey, type Database } from '../../kit/mongo.js';
import { sweep } from '../../kit/sweep.js';
import type { Clock } from '../../kit/clock.js';
import type { Transaction } from '../../kit/transaction.js';
import type { PromotionHold } from './holdMoves.js';

export type PromotionHoldRecord = PromotionHold & {
  _id: string;
  /** When a sweep gives it back; null once it is no longer held. */
  dueAt: Date | null;
  attempts: number;
  createdAt: Date;
  updatedAt: Date;
};
export type PromotionHoldStore = ReturnType<typeof promotionHoldStore>;
/** `_id` is the promotion and the buyer. */
export type BuyerUse = { _id: string; uses: number };

const holds = collection<PromotionHoldRecord>(
  'promotionHolds',
  {
    _id: String,
    orderId: String,
    buyerId: String,
    state: String,
    inputHash: String,
    uses: anything,
    refused: anything,
    givenBack: anything,
    expiresAt: Date,
    dueAt: Date,
    attempts: Number,
    createdAt: Date,
    updatedAt: Date,
  },
  [{ keys: { dueAt: 1 } }, { keys: { buyerId: 1 } }],
);
const buyers = collection<BuyerUse>('promotionBuyers', { _id: String, uses: { type: Number, min: 0 } });

const idOf = (orderId: string) => `${orderId}:promotions`;
const leaseMs = 30_000;
const sweptAtOnce = 500;

export const promotionHoldStore = (db: Database) => {
  const model = db.model(holds);
  const used = db.model(buyers);
  return {
    byOrders: (orderIds: readonly string[], tx?: Transaction) =>
      model
        .find({ _id: { $in: orderIds.map(idOf) } }, null, tx ? { session: tx.session } : {})
        .lean<PromotionHoldRecord[]>()
        .exec(),
    usesOf: (keys: readonly string[], tx?: Transaction) =>
      used
        .find({ _id: { $in: [...keys] } }, null, tx ? { session: tx.session } : {})
        .lean<BuyerUse[]>()
        .exec(),
    async write(changed: readonly PromotionHold[], at: Date, { session }: Transaction): Promise<void> {
      if (changed.length === 0) return;
      await model.bulkWrite(
        changed.map(({ orderId, buyerId, state, inputHash, uses, refused, givenBack = [], expiresAt }) => ({
          updateOne: {
            filter: { _id: idOf(orderId) },
            update: {
              $set: {
                ...{ orderId, buyerId, state, inputHash, uses, refused, givenBack, expiresAt },
                ...{ dueAt: expiresAt, updatedAt: at },
              },
              $setOnInsert: { attempts: 0, createdAt: at },
            },
            upsert: true,
          },
        })) as never,
        { session, ordered: false },
      );
    },
    async writeUses(changed: readonly BuyerUse[], { session }: Transaction): Promise<void> {
      if (changed.length === 0) return;
      await used.bulkWrite(
        changed.map(({ _id, uses }) => ({
          updateOne: { filter: { _id }, update: { $set: { uses } }, upsert: true },
        })) as never,
        { session, ordered: false },
      );
    },
    /** Those of a buyer, whatever became of them. */
    ofBuyer: (buyerId: string, { session }: Transaction) =>
      model.find({ buyerId }, null, { session }).lean<PromotionHoldRecord[]>().exec(),
    async giveTo(buyerId: string, newBuyerId: string, { session }: Transaction): Promise<void> {
      await model.updateMany({ buyerId }, { $set: { buyerId: newBuyerId } }, { session });
    },
    /** Hands over the holds whose time has run out, in batches until none is left; answers how many. */
    async sweepDue(clock: Clock, expire: (orderId: string) => Promise<void>): Promise<number> {
      let handled = 0;
      for (;;) {
        const handle = ({ orderId }: PromotionHoldRecord) => expire(orderId);
        const swept = await sweep({ model, leaseMs, batch: sweptAtOnce, clock, handle });
        handled += swept;
        if (swept < sweptAtOnce) return handled;
      }
    },
  };
};

export { isDuplicateKey };
