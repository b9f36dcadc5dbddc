// What was kept back of payouts, and until when.

import type { Clock } from '../../kit/clock.js';
import { collection } from '../../kit/mongo.js';
import type { ClientSession, Database } from '../../kit/mongo.js';
import { sweep } from '../../kit/sweep.js';

export type ReserveRecord = {
  /** The payout that it was kept back of. */
  _id: string;
  account: string;
  currency: string;
  minor: number;
  /** Null when it was let go. */
  dueAt: Date | null;
  attempts: number;
  createdAt: Date;
};
export type ReserveStore = ReturnType<typeof reserveStore>;

const text = { type: String, required: true };
const reserves = collection<ReserveRecord>(
  'payoutReserves',
  { _id: String, account: text, currency: text, minor: Number, dueAt: Date, attempts: Number, createdAt: Date },
  [{ keys: { dueAt: 1 } }],
);

export const reserveStore = (db: Database) => {
  const model = db.model(reserves);
  return {
    async insert(rows: readonly ReserveRecord[], session: ClientSession): Promise<void> {
      await model.insertMany([...rows], { session, ordered: true });
    },
    /** What was still kept back of a payout, which it is no longer. */
    close: (_id: string, session: ClientSession) =>
      model
        .findOneAndUpdate({ _id, dueAt: { $ne: null } }, { $set: { dueAt: null } }, { session })
        .lean<ReserveRecord | null>(),
    /** False where another worker has it by now. */
    async settle({ _id, attempts }: ReserveRecord, session: ClientSession): Promise<boolean> {
      const { modifiedCount } = await model.updateOne({ _id, attempts }, { $set: { dueAt: null } }, { session });
      return modifiedCount === 1;
    },
    /** Whether it is held, and due from now on; or was let go before; or there is none. */
    dueNow: async (_id: string, now: Date, session: ClientSession): Promise<'DUE' | 'RELEASED' | 'NONE'> => {
      const held = { _id, dueAt: { $ne: null } };
      const { matchedCount } = await model.updateOne(held, { $set: { dueAt: now } }, { session });
      if (matchedCount === 1) return 'DUE';
      return (await model.findById(_id, null, { session }).lean()) ? 'RELEASED' : 'NONE';
    },
    sweepDue: (args: {
      clock: Clock;
      leaseMs: number;
      handle(reserve: ReserveRecord): Promise<void>;
      onError(error: unknown, reserve: ReserveRecord): void;
    }) => sweep({ model, batch: 500, ...args }),
  };
};
