// Chargebacks of all orders, for operators: each beside the order's own note of it, written in one transaction.

import type { PageArgs } from '../../kit/connection.js';
import { keysetPage } from '../../kit/keyset.js';
import { collection } from '../../kit/mongo.js';
import type { ClientSession, Database, QueryFilter } from '../../kit/mongo.js';
import type { DisputeState } from './paymentProvider.js';

export type ChargebackRecord = {
  /** As the provider calls it. */
  _id: string;
  orderId: string;
  minor: number;
  currency: string;
  state: DisputeState;
  openedAt: Date;
  closedAt: Date | null;
};
export type ChargebackStore = ReturnType<typeof chargebackStore>;

const text = { type: String, required: true };
const chargebacks = collection<ChargebackRecord>(
  'chargebacks',
  { _id: String, orderId: text, minor: Number, currency: text, state: text, openedAt: Date, closedAt: Date },
  [{ keys: { openedAt: -1, _id: -1 } }, { keys: { state: 1, openedAt: -1, _id: -1 } }],
);

export const chargebackStore = (db: Database) => {
  const model = db.model(chargebacks);
  return {
    async save({ _id, ...fields }: ChargebackRecord, session: ClientSession): Promise<void> {
      await model.updateOne({ _id }, { $set: fields }, { upsert: true, session });
    },
    /** The latest first. */
    page: (states: readonly DisputeState[] | null, page: PageArgs) =>
      keysetPage(
        model,
        (states ? { state: { $in: [...states] } } : {}) as QueryFilter<ChargebackRecord>,
        { field: 'openedAt', descending: true, kind: 'date' },
        page,
      ),
  };
};
