// What of promotions comes back, each under the id of what it comes back by, until products has taken it.

import type { Clock } from '../../kit/clock.js';
import { collection, nested } from '../../kit/mongo.js';
import type { ClientSession, Database } from '../../kit/mongo.js';
import { sweep } from '../../kit/sweep.js';
import type { PromotionUse } from '../clients/promotions.js';

export type PromotionReturnRecord = {
  /** That of the cancellation. */
  _id: string;
  orderId: string;
  uses: PromotionUse[];
  /** Null when products has it. */
  dueAt: Date | null;
  attempts: number;
  createdAt: Date;
};
export type PromotionReturnStore = ReturnType<typeof promotionReturnStore>;

const text = { type: String, required: true };
const promotionReturns = collection<PromotionReturnRecord>(
  'promotionReturns',
  {
    _id: String,
    orderId: text,
    uses: [nested({ promotionId: text, minor: Number })],
    ...{ dueAt: Date, attempts: Number, createdAt: Date },
  },
  [{ keys: { dueAt: 1 }, options: { partialFilterExpression: { dueAt: { $type: 'date' } } } }],
);

export const promotionReturnStore = (db: Database) => {
  const model = db.model(promotionReturns);
  return {
    byId: (id: string) => model.findById(id).lean<PromotionReturnRecord | null>(),
    async insert(record: PromotionReturnRecord, session: ClientSession): Promise<void> {
      await model.create([record], { session });
    },
    async settle(_id: string): Promise<void> {
      await model.updateOne({ _id }, { $set: { dueAt: null } });
    },
    sweepDue: (args: {
      clock: Clock;
      leaseMs: number;
      handle(record: PromotionReturnRecord): Promise<void>;
      onError(error: unknown, record: PromotionReturnRecord): void;
    }) => sweep({ model, batch: 200, ...args }),
  };
};
