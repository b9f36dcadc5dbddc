// What operators asked for and what came of it: each the record of its key, inserted with its effect, and never changed or removed.

import type { PageArgs } from '../../kit/connection.js';
import { keysetPage } from '../../kit/keyset.js';
import { collection } from '../../kit/mongo.js';
import type { ClientSession, Database, QueryFilter } from '../../kit/mongo.js';

export type OperatorActionKind =
  | 'PLACEMENT_RETRY'
  | 'PLACEMENT_UNDO'
  | 'DEAD_LETTER_REPLAY'
  | 'DEAD_LETTER_DISCARD'
  | 'HOLD_RELEASE'
  | 'REFUND_RETRY'
  | 'ADJUSTMENT_PROPOSE'
  | 'ADJUSTMENT_APPROVE'
  | 'ADJUSTMENT_DECLINE'
  | 'WEBHOOK_REPLAY'
  | 'PAYOUTS_RUN'
  | 'PAYOUT_RETRY'
  | 'PAYOUT_SETTLE'
  | 'SHOP_TERMS_SET'
  | 'PAYOUT_ACCOUNT_SET'
  | 'WAREHOUSE_STEP';
export type ActionRefusal =
  'NOT_ALLOWED_IN_STATE' | 'SECOND_PERSON_REQUIRED' | 'AMOUNT_INVALID' | 'ACCOUNT_INVALID' | 'REPLAY_FAILED';
export type OperatorActionRecord = {
  _id: string;
  kind: OperatorActionKind;
  targetId: string;
  by: string;
  /** Null of a day's work. */
  reason: string | null;
  key: string;
  /** Of all that was asked for under the key. */
  hash: string;
  outcome: 'DONE' | 'REFUSED';
  code: ActionRefusal | null;
  /** The input's field that was at fault, with dots. */
  field: string | null;
  detail: string | null;
  at: Date;
};
export type ActionFilter = {
  kinds?: readonly OperatorActionKind[] | null | undefined;
  targetId?: string | null | undefined;
};
export type OperatorActionStore = ReturnType<typeof operatorActionStore>;

const text = { type: String, required: true };
const actions = collection<OperatorActionRecord>(
  'operatorActions',
  {
    _id: String,
    ...{ kind: text, targetId: text, by: text, reason: String, key: text, hash: text, outcome: text },
    ...{ code: String, field: String, detail: String, at: Date },
  },
  [
    { keys: { by: 1, key: 1 }, options: { unique: true } },
    { keys: { at: -1, _id: -1 } },
    { keys: { targetId: 1, at: -1, _id: -1 } },
    { keys: { kind: 1, at: -1, _id: -1 } },
  ],
);

export const operatorActionStore = (db: Database) => {
  const model = db.model(actions);
  return {
    byKey: (by: string, key: string) => model.findOne({ by, key }).lean<OperatorActionRecord | null>(),
    async insert(action: OperatorActionRecord, session: ClientSession): Promise<void> {
      await model.create([action], { session });
    },
    /** The latest first. */
    page: ({ kinds, targetId }: ActionFilter, page: PageArgs) => {
      const filter = { ...(targetId ? { targetId } : {}), ...(kinds ? { kind: { $in: [...kinds] } } : {}) };
      const latestFirst = { field: 'at', descending: true, kind: 'date' } as const;
      return keysetPage(model, filter as QueryFilter<OperatorActionRecord>, latestFirst, page);
    },
  };
};
