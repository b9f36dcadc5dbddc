// Where parties are paid out to: the accounts that they have with a payment provider.

import { collection } from '../../kit/mongo.js';
import type { ClientSession, Database } from '../../kit/mongo.js';

/** `_id` is the party: a shop or a creator. */
export type PayoutAccountRecord = { _id: string; stripeAccountId: string; setBy: string; updatedAt: Date };
export type PayoutAccountStore = ReturnType<typeof payoutAccountStore>;

const text = { type: String, required: true };
const payoutAccounts = collection<PayoutAccountRecord>('payoutAccounts', {
  ...{ _id: String, stripeAccountId: text, setBy: text, updatedAt: Date },
});

export const payoutAccountStore = (db: Database) => {
  const model = db.model(payoutAccounts);
  return {
    of: async (party: string, session?: ClientSession): Promise<string | null> => {
      const found = model.findById(party, null, session ? { session } : {});
      return (await found.lean<PayoutAccountRecord | null>())?.stripeAccountId ?? null;
    },
    /** Null takes it off. */
    async set(_id: string, stripeAccountId: string | null, setBy: string, updatedAt: Date, session: ClientSession) {
      if (stripeAccountId === null) await model.deleteOne({ _id }, { session });
      else await model.updateOne({ _id }, { $set: { stripeAccountId, setBy, updatedAt } }, { upsert: true, session });
    },
  };
};
