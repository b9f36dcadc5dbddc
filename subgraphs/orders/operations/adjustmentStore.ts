// Adjustments of the ledger as they are proposed and decided.

import { byId } from '../../kit/byId.js';
import type { PageArgs } from '../../kit/connection.js';
import { keysetPage } from '../../kit/keyset.js';
import { collection } from '../../kit/mongo.js';
import type { ClientSession, Database, QueryFilter } from '../../kit/mongo.js';
import type { AdjustmentState } from './adjustmentStates.js';

export type AdjustmentRecord = {
  _id: string;
  /** As the ledger names accounts. */
  from: string;
  to: string;
  minor: number;
  currency: string;
  orderId: string | null;
  reason: string;
  state: AdjustmentState;
  proposedBy: string;
  decidedBy: string | null;
  decisionReason: string | null;
  decidedAt: Date | null;
  version: number;
  createdAt: Date;
  updatedAt: Date;
};
export type AdjustmentStore = ReturnType<typeof adjustmentStore>;

const text = { type: String, required: true };
const adjustments = collection<AdjustmentRecord>(
  'ledgerAdjustments',
  {
    _id: String,
    ...{ from: text, to: text, minor: Number, currency: text, orderId: String, reason: text, state: text },
    ...{ proposedBy: text, decidedBy: String, decisionReason: String, decidedAt: Date, version: Number },
    ...{ createdAt: Date, updatedAt: Date },
  },
  [{ keys: { createdAt: -1, _id: -1 } }, { keys: { state: 1, createdAt: -1, _id: -1 } }],
);

export const adjustmentStore = (db: Database) => {
  const model = db.model(adjustments);
  return {
    loader: () => byId(model),
    byId: (id: string, session?: ClientSession) =>
      model.findById(id, null, session ? { session } : {}).lean<AdjustmentRecord | null>(),
    async insert(adjustment: AdjustmentRecord, session: ClientSession): Promise<void> {
      await model.create([adjustment], { session });
    },
    async decide(
      { _id, state }: AdjustmentRecord,
      changes: Pick<AdjustmentRecord, 'state' | 'decidedBy' | 'decisionReason' | 'decidedAt' | 'updatedAt'>,
      session: ClientSession,
    ): Promise<void> {
      await model.updateOne({ _id, state }, { $set: changes, $inc: { version: 1 } }, { session });
    },
    /** The latest first. */
    page: (states: readonly AdjustmentState[] | null, page: PageArgs) => {
      const filter = (states ? { state: { $in: [...states] } } : {}) as QueryFilter<AdjustmentRecord>;
      return keysetPage(model, filter, { field: 'createdAt', descending: true, kind: 'date' }, page);
    },
  };
};
