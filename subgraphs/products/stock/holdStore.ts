// An order's hold on stock as a whole: one record an order, which a reserve, a release and a sweep all write, so that they never cross.

import { anything, collection, isDuplicateKey, type Database } from '../../kit/mongo.js';
import { sweep } from '../../kit/sweep.js';
import type { Clock } from '../../kit/clock.js';
import type { Transaction } from '../../kit/transaction.js';
import type { Hold } from './stockRecords.js';

export type HoldRecord = Hold & {
  /** `orderId:reserve` */
  _id: string;
  /** When a sweep gives it back, or looks again; null once it is no longer held. */
  dueAt: Date | null;
  attempts: number;
  createdAt: Date;
  updatedAt: Date;
};

export type HoldStore = ReturnType<typeof holdStore>;
export { isDuplicateKey };

const definition = collection<HoldRecord>(
  'stockHolds',
  {
    _id: String,
    orderId: String,
    state: String,
    heldHash: String,
    refusals: [anything],
    expiresAt: Date,
    dueAt: Date,
    attempts: Number,
    createdAt: Date,
    updatedAt: Date,
  },
  [{ keys: { dueAt: 1 } }],
);

const idOf = (orderId: string) => `${orderId}:reserve`;
const leaseMs = 30_000;
const sweptAtOnce = 500;

export const holdStore = (db: Database) => {
  const model = db.model(definition);
  return {
    byOrders: (orderIds: readonly string[], { session }: Transaction): Promise<HoldRecord[]> =>
      model
        .find({ _id: { $in: orderIds.map(idOf) } }, null, { session })
        .lean<HoldRecord[]>()
        .exec(),

    /** Fails by `isDuplicateKey`, and ends the transaction, where one is there already. */
    async insertMany(holds: readonly Hold[], at: Date, { session }: Transaction): Promise<void> {
      if (holds.length === 0) return;
      const records = holds.map((hold) => {
        const fields = { dueAt: hold.expiresAt, attempts: 0, createdAt: at, updatedAt: at };
        return { ...hold, ...fields, _id: idOf(hold.orderId) };
      });
      await model.insertMany(records, { session, lean: true });
    },

    async write(holds: readonly Hold[], at: Date, { session }: Transaction): Promise<void> {
      if (holds.length === 0) return;
      await model.bulkWrite(
        holds.map(({ orderId, state, heldHash, refusals, expiresAt }) => ({
          updateOne: {
            filter: { _id: idOf(orderId) },
            update: { $set: { state, heldHash, refusals: [...refusals], expiresAt, dueAt: expiresAt, updatedAt: at } },
          },
        })) as never,
        { session, ordered: false },
      );
    },

    /** Hands over the holds whose time has run out, in batches until none is left; answers how many. */
    async sweepDue(clock: Clock, expire: (orderId: string) => Promise<void>): Promise<number> {
      let handled = 0;
      for (;;) {
        const swept = await sweep({
          model,
          leaseMs,
          batch: sweptAtOnce,
          clock,
          handle: ({ orderId }) => expire(orderId),
        });
        handled += swept;
        if (swept < sweptAtOnce) return handled;
      }
    },
  };
};
