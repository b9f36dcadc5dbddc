// Goods that go back into stock, each under the id of what they go back by, until products has taken them.

import { collection, nested } from '../../kit/mongo.js';
import type { Database } from '../../kit/mongo.js';
import { takenBackStore } from '../order/takenBackStore.js';

export type RestockRecord = {
  /** That of the cancellation or the return. */
  _id: string;
  orderId: string;
  lines: { lineId: string; variantId: string; quantity: number }[];
  /** Null when products has them. */
  dueAt: Date | null;
  attempts: number;
  createdAt: Date;
};
export type RestockStore = ReturnType<typeof restockStore>;

const text = { type: String, required: true };
const restocks = collection<RestockRecord>(
  'restocks',
  {
    _id: String,
    orderId: text,
    lines: [nested({ lineId: text, variantId: text, quantity: Number })],
    ...{ dueAt: Date, attempts: Number, createdAt: Date },
  },
  [{ keys: { dueAt: 1 }, options: { partialFilterExpression: { dueAt: { $type: 'date' } } } }],
);

export const restockStore = (db: Database) => takenBackStore(db.model(restocks));
