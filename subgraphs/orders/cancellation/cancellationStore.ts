// Cancellations: each is the record of the key that it was asked for by, and later of the key that it was answered by.

import { byId } from '../../kit/byId.js';
import type { Clock } from '../../kit/clock.js';
import { collection, nested } from '../../kit/mongo.js';
import type { ClientSession, Database } from '../../kit/mongo.js';
import { sweep } from '../../kit/sweep.js';
import { grouped } from '../order/grouped.js';
import type { CancellationState } from './cancellationStates.js';

export type CancellationReason =
  'CHANGED_MIND' | 'ORDERED_BY_MISTAKE' | 'FOUND_CHEAPER' | 'TOO_LATE' | 'OUT_OF_STOCK' | 'UNDELIVERABLE' | 'OTHER';
export type CancellationRecord = {
  _id: string;
  orderId: string;
  sellerOrderId: string;
  shopId: string;
  initiator: 'BUYER' | 'SELLER' | 'PLATFORM';
  reason: CancellationReason;
  note: string | null;
  declineReason: string | null;
  lines: { orderLineId: string; quantity: number }[];
  /** Whether the goods are there, and go back into stock. */
  restock: boolean;
  state: CancellationState;
  refundId: string | null;
  /** Who asked, or for the platform the part that was not sent; one for each shop's part under one key. */
  requestedBy: string;
  key: string;
  hash: string;
  answer: { by: string; key: string; hash: string } | null;
  /** When silence is consent; null when it is settled. */
  dueAt: Date | null;
  attempts: number;
  version: number;
  settledAt: Date | null;
  createdAt: Date;
  updatedAt: Date;
};
export type CancellationStore = ReturnType<typeof cancellationStore>;
type Changes = Pick<CancellationRecord, 'state' | 'dueAt' | 'settledAt' | 'updatedAt'> &
  Partial<Pick<CancellationRecord, 'declineReason' | 'answer' | 'refundId'>>;

const text = { type: String, required: true };
const cancellations = collection<CancellationRecord>(
  'cancellations',
  {
    _id: String,
    ...{ orderId: text, sellerOrderId: text, shopId: text, initiator: text, reason: text },
    ...{ note: String, declineReason: String, restock: Boolean, state: text, refundId: String },
    lines: [nested({ orderLineId: text, quantity: Number })],
    ...{ requestedBy: text, key: text, hash: text },
    answer: nested({ by: text, key: text, hash: text }),
    ...{ dueAt: Date, attempts: Number, version: Number, settledAt: Date, createdAt: Date, updatedAt: Date },
  },
  [
    { keys: { requestedBy: 1, key: 1, sellerOrderId: 1 }, options: { unique: true } },
    {
      keys: { 'answer.by': 1, 'answer.key': 1 },
      options: { unique: true, partialFilterExpression: { 'answer.by': { $exists: true } } },
    },
    { keys: { sellerOrderId: 1, _id: 1 } },
    { keys: { dueAt: 1 }, options: { partialFilterExpression: { dueAt: { $type: 'date' } } } },
  ],
);

export const cancellationStore = (db: Database) => {
  const model = db.model(cancellations);
  return {
    loader: () => byId(model),
    bySellerOrder: () => grouped(model, 'sellerOrderId'),
    byId: (id: string, session?: ClientSession) =>
      model.findById(id, null, session ? { session } : {}).lean<CancellationRecord | null>(),
    /** One for each shop's part. */
    byKey: (requestedBy: string, key: string) =>
      model.find({ requestedBy, key }).sort({ _id: 1 }).lean<CancellationRecord[]>(),
    byAnswerKey: (by: string, key: string) =>
      model.findOne({ 'answer.by': by, 'answer.key': key }).lean<CancellationRecord | null>(),
    async insert(cancellation: CancellationRecord, session: ClientSession): Promise<void> {
      await model.create([cancellation], { session });
    },
    /** Null where it was no longer in that state. */
    move: ({ _id, state }: Pick<CancellationRecord, '_id' | 'state'>, changes: Changes, session: ClientSession) =>
      model
        .findOneAndUpdate({ _id, state }, { $set: changes, $inc: { version: 1 } }, { session, returnDocument: 'after' })
        .lean<CancellationRecord | null>(),
    sweepDue: (args: {
      clock: Clock;
      leaseMs: number;
      handle(cancellation: CancellationRecord): Promise<void>;
      onError(error: unknown, cancellation: CancellationRecord): void;
    }) => sweep({ model, batch: 200, ...args }),
  };
};
