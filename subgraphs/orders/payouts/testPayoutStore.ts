// The books of the provider that pays out without moving money.

import type { Money } from '../../kit/money.js';
import { anything, collection } from '../../kit/mongo.js';
import type { Database } from '../../kit/mongo.js';
import type { PayoutOutcome } from './payoutProvider.js';

export type TestPayoutRecord = { _id: string; party: string; amount: Money; state: PayoutOutcome };
export type TestPayoutStore = ReturnType<typeof testPayoutStore>;

const testPayouts = collection<TestPayoutRecord>('testPayouts', {
  _id: String,
  party: { type: String, required: true },
  amount: anything,
  state: { type: String, required: true },
});

export const testPayoutStore = (db: Database) => {
  const model = db.model(testPayouts);
  return {
    /** Answers the record as it is afterwards: the one that was there before, or this. */
    open: ({ _id, ...fields }: TestPayoutRecord) =>
      model
        .findOneAndUpdate({ _id }, { $setOnInsert: fields }, { upsert: true, returnDocument: 'after' })
        .lean<TestPayoutRecord>(),
  };
};
