// The test provider's books.

import type { Money } from '../../kit/money.js';
import { anything, collection, isDuplicateKey } from '../../kit/mongo.js';
import type { Database } from '../../kit/mongo.js';

export type TestPaymentState =
  'AUTHORISED' | 'DECLINED' | 'ACTION_REQUIRED' | 'CAPTURED' | 'CAPTURE_REFUSED' | 'VOIDED';
export type TestPaymentRecord = {
  _id: string;
  methodToken: string | null;
  amount: Money | null;
  state: TestPaymentState;
  refunds: { key: string; amount: Money }[];
};
export type TestPaymentStore = ReturnType<typeof testPaymentStore>;

const testPayments = collection<TestPaymentRecord>('testPayments', {
  _id: String,
  methodToken: String,
  amount: anything,
  state: { type: String, required: true },
  refunds: [anything],
});

export const testPaymentStore = (db: Database) => {
  const model = db.model(testPayments);
  const byKey = (key: string) => model.findById(key).lean<TestPaymentRecord | null>();
  return {
    byKey,
    /** Answers the record that is there afterwards: this one, or the one that was there before. */
    async open(record: TestPaymentRecord): Promise<TestPaymentRecord> {
      try {
        await model.create([record]);
        return record;
      } catch (error) {
        const known = isDuplicateKey(error) ? await byKey(record._id) : null;
        if (!known) throw error;
        return known;
      }
    },
    async move(key: string, from: TestPaymentState, to: TestPaymentState): Promise<void> {
      await model.updateOne({ _id: key, state: from }, { $set: { state: to } });
    },
    async refund(key: string, refundKey: string, amount: Money): Promise<void> {
      await model.updateOne(
        { _id: key, state: 'CAPTURED', 'refunds.key': { $ne: refundKey } },
        { $push: { refunds: { key: refundKey, amount } } },
      );
    },
  };
};
