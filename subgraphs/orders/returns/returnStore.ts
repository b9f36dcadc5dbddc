// Returns: each is the record of the key that it was asked for by, and of the keys that it was settled and decided by.

import { byId } from '../../kit/byId.js';
import type { Clock } from '../../kit/clock.js';
import type { PageArgs } from '../../kit/connection.js';
import { keysetPage } from '../../kit/keyset.js';
import { collection, nested } from '../../kit/mongo.js';
import type { ClientSession, Database, QueryFilter } from '../../kit/mongo.js';
import { sweep } from '../../kit/sweep.js';
import { grouped } from '../order/grouped.js';
import type { ReturnState } from './returnStates.js';

export type ReturnReason =
  'CHANGED_MIND' | 'WRONG_SIZE' | 'WRONG_ITEM' | 'NOT_AS_DESCRIBED' | 'DAMAGED' | 'DEFECTIVE' | 'LATE' | 'OTHER';
export type ReturnCondition = 'AS_NEW' | 'USED' | 'DAMAGED' | 'MISSING';
export type ReturnDecision = 'APPROVE' | 'REFUND' | 'UPHOLD';
export type ReturnedLine = {
  orderLineId: string;
  quantity: number;
  reason: ReturnReason;
  condition: ReturnCondition | null;
};
export type ReturnStep = { by: string; key: string; hash: string };
export type ReturnRecord = {
  _id: string;
  orderId: string;
  sellerOrderId: string;
  shopId: string;
  lines: ReturnedLine[];
  note: string | null;
  evidence: string[];
  declineReason: string | null;
  escalation: string | null;
  arbitration: { decision: ReturnDecision; reason: string; by: string; at: Date } | null;
  carrier: string | null;
  trackingNumber: string | null;
  state: ReturnState;
  refundId: string | null;
  requestedBy: string;
  key: string;
  hash: string;
  steps: ReturnStep[];
  /** When what silence means happens; null where nothing will. */
  dueAt: Date | null;
  attempts: number;
  version: number;
  sentAt: Date | null;
  receivedAt: Date | null;
  settledAt: Date | null;
  createdAt: Date;
  updatedAt: Date;
};
export type ReturnStore = ReturnType<typeof returnStore>;
export type ReturnChanges = Pick<ReturnRecord, 'state' | 'dueAt' | 'updatedAt'> &
  Partial<
    Pick<
      ReturnRecord,
      | 'lines'
      | 'declineReason'
      | 'escalation'
      | 'arbitration'
      | 'carrier'
      | 'trackingNumber'
      | 'refundId'
      | 'steps'
      | 'sentAt'
      | 'receivedAt'
      | 'settledAt'
    >
  >;

const text = { type: String, required: true };
const returns = collection<ReturnRecord>(
  'returns',
  {
    _id: String,
    ...{ orderId: text, sellerOrderId: text, shopId: text },
    lines: [nested({ orderLineId: text, quantity: Number, reason: text, condition: String })],
    ...{ note: String, evidence: [String], declineReason: String, escalation: String },
    arbitration: nested({ decision: text, reason: text, by: text, at: Date }),
    ...{ carrier: String, trackingNumber: String, state: text, refundId: String },
    ...{ requestedBy: text, key: text, hash: text },
    steps: [nested({ by: text, key: text, hash: text })],
    ...{ dueAt: Date, attempts: Number, version: Number, sentAt: Date, receivedAt: Date, settledAt: Date },
    ...{ createdAt: Date, updatedAt: Date },
  },
  [
    { keys: { requestedBy: 1, key: 1 }, options: { unique: true } },
    {
      keys: { 'steps.by': 1, 'steps.key': 1 },
      options: { unique: true, partialFilterExpression: { 'steps.by': { $exists: true } } },
    },
    { keys: { sellerOrderId: 1, _id: 1 } },
    { keys: { state: 1, updatedAt: 1, _id: 1 } },
    { keys: { dueAt: 1 }, options: { partialFilterExpression: { dueAt: { $type: 'date' } } } },
  ],
);

export const returnStore = (db: Database) => {
  const model = db.model(returns);
  return {
    loader: () => byId(model),
    bySellerOrder: () => grouped(model, 'sellerOrderId'),
    byId: (id: string, session?: ClientSession) =>
      model.findById(id, null, session ? { session } : {}).lean<ReturnRecord | null>(),
    byKey: (requestedBy: string, key: string) => model.findOne({ requestedBy, key }).lean<ReturnRecord | null>(),
    byStep: (by: string, key: string) =>
      model.findOne({ steps: { $elemMatch: { by, key } } }).lean<ReturnRecord | null>(),
    async insert(record: ReturnRecord, session: ClientSession): Promise<void> {
      await model.create([record], { session });
    },
    /** Null where it was no longer in that state. */
    move: ({ _id, state }: Pick<ReturnRecord, '_id' | 'state'>, changes: ReturnChanges, session: ClientSession) =>
      model
        .findOneAndUpdate({ _id, state }, { $set: changes, $inc: { version: 1 } }, { session, returnDocument: 'after' })
        .lean<ReturnRecord | null>(),
    /** A page of those in a state, the longest unchanged first. */
    inState: (state: ReturnState, page: PageArgs) =>
      keysetPage(
        model,
        { state } as QueryFilter<ReturnRecord>,
        { field: 'updatedAt', descending: false, kind: 'date' },
        page,
      ),
    sweepDue: (args: {
      clock: Clock;
      leaseMs: number;
      handle(record: ReturnRecord): Promise<void>;
      onError(error: unknown, record: ReturnRecord): void;
    }) => sweep({ model, batch: 200, ...args }),
  };
};
