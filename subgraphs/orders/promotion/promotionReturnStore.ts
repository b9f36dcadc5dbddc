// What of promotions comes back, each under the id of what it comes back by, until products has taken it.

import { collection, nested } from '../../kit/mongo.js';
import type { Database } from '../../kit/mongo.js';
import type { PromotionUse } from '../clients/promotions.js';
import { takenBackStore } from '../order/takenBackStore.js';

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

export const promotionReturnStore = (db: Database) => takenBackStore(db.model(promotionReturns));
