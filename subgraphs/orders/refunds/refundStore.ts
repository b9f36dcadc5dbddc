// Refunds: each is the record of the key that it was asked for by, and of what of the order it takes back.

import { byId } from '../../kit/byId.js';
import type { Clock } from '../../kit/clock.js';
import type { PageArgs } from '../../kit/connection.js';
import { keysetPage } from '../../kit/keyset.js';
import type { Money } from '../../kit/money.js';
import { anything, collection, nested } from '../../kit/mongo.js';
import type { ClientSession, Database, QueryFilter } from '../../kit/mongo.js';
import { sweep } from '../../kit/sweep.js';
import type { Cover } from '../ledger/journalStore.js';
import { grouped } from '../order/grouped.js';
import type { RefundState } from './refundStates.js';

export type RefundCause = 'CANCELLATION' | 'RETURN' | 'GOODWILL';
export type RefundRecord = {
  _id: string;
  orderId: string;
  sellerOrderId: string;
  shopId: string;
  cause: RefundCause;
  amount: Money;
  /** With units, or with an amount off goods that stay with the buyer. */
  lines: { orderLineId: string; quantity: number | null }[];
  /** What of the order it gives back, fixed when it was asked for: no other refund takes the same. */
  covers: Cover[];
  note: string | null;
  state: RefundState;
  /** A person, or the cancellation or return that it follows from; each with keys of its own. */
  requestedBy: string;
  key: string;
  hash: string;
  /** When the provider is to be asked (again); null when it has said what it had to say. */
  dueAt: Date | null;
  attempts: number;
  version: number;
  completedAt: Date | null;
  createdAt: Date;
  updatedAt: Date;
};
export type RefundStore = ReturnType<typeof refundStore>;
type Changes = Pick<RefundRecord, 'state' | 'dueAt' | 'updatedAt'> & Partial<Pick<RefundRecord, 'completedAt'>>;

const text = { type: String, required: true };
const number = { type: Number, required: true };
const refunds = collection<RefundRecord>(
  'refunds',
  {
    _id: String,
    ...{ orderId: text, sellerOrderId: text, shopId: text, cause: text, amount: anything },
    lines: [nested({ orderLineId: text, quantity: Number })],
    covers: [nested({ orderLineId: text, part: text, from: number, to: number })],
    ...{ note: String, state: text, requestedBy: text, key: text, hash: text },
    ...{ dueAt: Date, attempts: number, version: number, completedAt: Date, createdAt: Date, updatedAt: Date },
  },
  [
    { keys: { requestedBy: 1, key: 1 }, options: { unique: true } },
    { keys: { orderId: 1, _id: 1 } },
    { keys: { sellerOrderId: 1, _id: 1 } },
    { keys: { state: 1, updatedAt: 1, _id: 1 } },
    { keys: { dueAt: 1 }, options: { partialFilterExpression: { dueAt: { $type: 'date' } } } },
  ],
);

export const refundStore = (db: Database) => {
  const model = db.model(refunds);
  return {
    loader: () => byId(model),
    byOrder: () => grouped(model, 'orderId'),
    bySellerOrder: () => grouped(model, 'sellerOrderId'),
    byId: (id: string, session?: ClientSession) =>
      model.findById(id, null, session ? { session } : {}).lean<RefundRecord | null>(),
    byKey: (requestedBy: string, key: string) => model.findOne({ requestedBy, key }).lean<RefundRecord | null>(),
    ofOrder: (orderId: string, session: ClientSession) =>
      model.find({ orderId }, null, { session }).sort({ _id: 1 }).lean<RefundRecord[]>(),
    async insert(refund: RefundRecord, session: ClientSession): Promise<void> {
      await model.create([refund], { session });
    },
    /** Null where it was no longer in that state. */
    move: ({ _id, state }: Pick<RefundRecord, '_id' | 'state'>, changes: Changes, session?: ClientSession) =>
      model
        .findOneAndUpdate(
          { _id, state },
          { $set: changes, $inc: { version: 1 } },
          { returnDocument: 'after', ...(session ? { session } : {}) },
        )
        .lean<RefundRecord | null>(),
    /** Has it asked for again; nothing where its state was told meanwhile. */
    async askAgain({ _id }: Pick<RefundRecord, '_id'>, state: RefundState, dueAt: Date): Promise<void> {
      await model.updateOne({ _id, state: 'SENT' }, { $set: { state, dueAt } });
    },
    /** A page of those in a state, the longest unchanged first. */
    inState: (state: RefundState, page: PageArgs) =>
      keysetPage(
        model,
        { state } as QueryFilter<RefundRecord>,
        { field: 'updatedAt', descending: false, kind: 'date' },
        page,
      ),
    sweepDue: (args: {
      clock: Clock;
      leaseMs: number;
      handle(refund: RefundRecord): Promise<void>;
      onError(error: unknown, refund: RefundRecord): void;
    }) => sweep({ model, batch: 200, ...args }),
  };
};
