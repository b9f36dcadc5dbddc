// Goods that go back into stock, each under the id of what they go back by, until products has taken them.

import type { Clock } from '../../kit/clock.js';
import { collection, nested } from '../../kit/mongo.js';
import type { ClientSession, Database } from '../../kit/mongo.js';
import { sweep } from '../../kit/sweep.js';

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

export const restockStore = (db: Database) => {
  const model = db.model(restocks);
  return {
    byId: (id: string) => model.findById(id).lean<RestockRecord | null>(),
    async insert(restock: RestockRecord, session: ClientSession): Promise<void> {
      await model.create([restock], { session });
    },
    async settle(_id: string): Promise<void> {
      await model.updateOne({ _id }, { $set: { dueAt: null } });
    },
    sweepDue: (args: {
      clock: Clock;
      leaseMs: number;
      handle(restock: RestockRecord): Promise<void>;
      onError(error: unknown, restock: RestockRecord): void;
    }) => sweep({ model, batch: 200, ...args }),
  };
};
