// Returns: each is the record of the key that it was asked for by, and of the keys that it was settled and decided by.

import { byId } from '../../kit/byId.js';
import type { Clock } from '../../kit/clock.js';
import type { PageArgs } from '../../kit/connection.js';
import { keysetPage } from '../../kit/keyset.js';
import { anything, collection, nested } from '../../kit/mongo.js';
import type { ClientSession, Database, QueryFilter } from '../../kit/mongo.js';
import { sweep } from '../../kit/sweep.js';
import { grouped } from '../order/grouped.js';
import type { ReturnState } from './returnStates.js';

export type ReturnReason =
  'CHANGED_MIND' | 'WRONG_SIZE' | 'WRONG_ITEM' | 'NOT_AS_DESCRIBED' | 'DAMAGED' | 'DEFECTIVE' | 'LATE' | 'OTHER';
export type ReturnCondition = 'AS_NEW' | 'USED' | 'DAMAGED' | 'MISSING';
export type ReturnResolution = 'REFUND' | 'REPLACEMENT';
export type ReturnDecision = 'APPROVE' | 'REFUND' | 'REPLACE' | 'UPHOLD';
export type ReturnedLine = {
  orderLineId: string;
  quantity: number;
  reason: ReturnReason;
  condition: ReturnCondition | null;
  /** What the buyer asked for; missing, for a refund, of what was asked before there was a choice. */
  resolution?: ReturnResolution;
};
export type Arbitration = { decision: ReturnDecision; reason: string; by: string; at: Date };
/** What goods are replaced by, from the decision on. */
export type Replacement = {
  /** What stock is asked to be set aside under. */
  reservationId: string;
  /** The part of the order that it becomes. */
  sellerOrderId: string;
  /** The lines that the platform sends anew out of its warehouses; missing until goods were taken out of stock. */
  warehousedLines?: readonly string[];
  /** Where the return goes back to if there is nothing to send. */
  from: 'RECEIVED' | 'ESCALATED';
  /** The operator's decision, which holds once there is something to send. */
  arbitration: Arbitration | null;
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
  arbitration: Arbitration | null;
  replacement?: Replacement | null;
  /** The warehouse that took the goods in; null or missing where the shop did. */
  warehouseId?: string | null;
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
/** What the buyer asked to have anew. */
export const toBeReplaced = ({ resolution }: Pick<ReturnedLine, 'resolution'>): boolean => resolution === 'REPLACEMENT';

export type ReturnStore = ReturnType<typeof returnStore>;
export type ReturnChanges = Pick<ReturnRecord, 'state' | 'dueAt' | 'updatedAt'> &
  Partial<
    Pick<
      ReturnRecord,
      | 'lines'
      | 'declineReason'
      | 'escalation'
      | 'arbitration'
      | 'replacement'
      | 'warehouseId'
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
    lines: [nested({ orderLineId: text, quantity: Number, reason: text, condition: String, resolution: String })],
    ...{ note: String, evidence: [String], declineReason: String, escalation: String },
    arbitration: nested({ decision: text, reason: text, by: text, at: Date }),
    replacement: anything,
    ...{ warehouseId: String, carrier: String, trackingNumber: String, state: text, refundId: String },
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
    /** Answers the return as it then is; as it was given where somebody else has asked anew meanwhile, or seen it through. */
    askAnew: async (record: ReturnRecord, known: Replacement, replacement: Replacement, dueAt: Date) =>
      (await model
        .findOneAndUpdate(
          {
            _id: record._id,
            state: 'REPLACING',
            'replacement.reservationId': known.reservationId,
          } as QueryFilter<ReturnRecord>,
          { $set: { replacement, dueAt } },
          { returnDocument: 'after' },
        )
        .lean<ReturnRecord | null>()) ?? record,
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
