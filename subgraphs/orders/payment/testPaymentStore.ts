// The test provider's books.

import type { Money } from '../../kit/money.js';
import { anything, collection } from '../../kit/mongo.js';
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
type ByToken = Readonly<Record<string, TestPaymentState>>;
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
    /** Answers the record that was there before and stays; null where there was none, and this one is there now. */
    open: ({ _id, ...fields }: TestPaymentRecord) =>
      model
        .findOneAndUpdate({ _id }, { $setOnInsert: fields }, { upsert: true, returnDocument: 'before' })
        .lean<TestPaymentRecord | null>(),
    /** Moves what is in one state to the state that its method's token has for it, else to `otherwise`; answers the record as it then is. */
    moveByToken: (key: string, from: TestPaymentState, byToken: ByToken, otherwise: TestPaymentState) => {
      const branches = Object.entries(byToken).map(([token, then]) => ({
        case: { $eq: ['$methodToken', token] },
        then,
      }));
      const to = { $switch: { branches, default: otherwise } };
      return model
        .findOneAndUpdate({ _id: key }, [{ $set: { state: { $cond: [{ $eq: ['$state', from] }, to, '$state'] } } }], {
          returnDocument: 'after',
          updatePipeline: true,
        })
        .lean<TestPaymentRecord | null>();
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
