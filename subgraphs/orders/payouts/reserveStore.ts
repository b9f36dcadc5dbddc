// What was kept back of payouts, and until when.

import { collection } from '../../kit/mongo.js';
import type { ClientSession, Database } from '../../kit/mongo.js';
import { keptBackStore } from './keptBackStore.js';

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
    ...keptBackStore(model),
  };
};
