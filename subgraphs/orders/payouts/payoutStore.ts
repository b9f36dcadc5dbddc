// Payouts, each the record of the key that it was asked for by, and the lock that a party's payouts take one after another.

import { byId } from '../../kit/byId.js';
import type { Clock } from '../../kit/clock.js';
import type { PageArgs } from '../../kit/connection.js';
import { keysetPage, keysetPages } from '../../kit/keyset.js';
import { collection } from '../../kit/mongo.js';
import type { ClientSession, Database, QueryFilter } from '../../kit/mongo.js';
import { standingIn } from '../../kit/standing.js';
import { sweep } from '../../kit/sweep.js';
import type { PayoutState } from './payoutStates.js';

export type PayoutRecord = {
  _id: string;
  /** As the ledger names it. */
  account: string;
  currency: string;
  minor: number;
  /** What was kept back beside it. */
  reserveMinor: number;
  provider: string;
  state: PayoutState;
  /** The operator; or the schedule. */
  requestedBy: string;
  key: string;
  hash: string;
  /** When the provider is to be asked (again); null when it has said what it had to say. */
  dueAt: Date | null;
  attempts: number;
  version: number;
  settledAt: Date | null;
  /** The operator who said what became of it; nobody asks the provider any more then. Payouts of old have none. */
  settledBy?: string | null;
  createdAt: Date;
  updatedAt: Date;
};
export type PayoutStore = ReturnType<typeof payoutStore>;

const text = { type: String, required: true };
const number = { type: Number, required: true };
const payouts = collection<PayoutRecord>(
  'payouts',
  {
    _id: String,
    ...{ account: text, currency: text, minor: number, reserveMinor: number, provider: text, state: text },
    ...{ requestedBy: text, key: text, hash: text, dueAt: Date, attempts: number, version: number },
    ...{ settledAt: Date, settledBy: String, createdAt: Date, updatedAt: Date },
  },
  [
    { keys: { requestedBy: 1, key: 1, currency: 1 }, options: { unique: true } },
    { keys: { account: 1, createdAt: -1, _id: -1 } },
    { keys: { state: 1, createdAt: 1, _id: 1 } },
    { keys: { dueAt: 1 } },
  ],
);
const locks = collection<{ _id: string; runs: number }>('payoutLocks', { _id: String, runs: Number });

export const payoutStore = (db: Database) => {
  const model = db.model(payouts);
  const locked = db.model(locks);
  return {
    loader: () => byId(model),
    byId: (id: string, session?: ClientSession) =>
      model.findById(id, null, session ? { session } : {}).lean<PayoutRecord | null>(),
    /** One for each currency. */
    byKey: (requestedBy: string, key: string, session?: ClientSession) =>
      model
        .find({ requestedBy, key }, null, session ? { session } : {})
        .sort({ currency: 1 })
        .lean<PayoutRecord[]>(),
    /** Two transactions that take it for one account conflict, and follow each other. */
    async lock(account: string, session: ClientSession): Promise<void> {
      await locked.updateOne({ _id: account }, { $inc: { runs: 1 } }, { upsert: true, session });
    },
    async insert(rows: readonly PayoutRecord[], session: ClientSession): Promise<void> {
      await model.insertMany([...rows], { session, ordered: true });
    },
    /** Null where it was no longer in that state. */
    move: (
      { _id, state }: Pick<PayoutRecord, '_id' | 'state'>,
      changes: Pick<PayoutRecord, 'state' | 'dueAt' | 'updatedAt'> &
        Partial<Pick<PayoutRecord, 'settledAt' | 'settledBy'>>,
      session: ClientSession,
    ) =>
      model
        .findOneAndUpdate({ _id, state }, { $set: changes, $inc: { version: 1 } }, { session, returnDocument: 'after' })
        .lean<PayoutRecord | null>(),
    /** A page of each account's, the latest first. */
    ofAccounts: (accounts: readonly string[], page: PageArgs) => {
      const filters = accounts.map((account) => ({ account }) as QueryFilter<PayoutRecord>);
      return keysetPages(model, filters, { field: 'createdAt', descending: true, kind: 'date' }, page);
    },
    /** The oldest first. */
    inState: (state: PayoutState, page: PageArgs) =>
      keysetPage(
        model,
        { state } as QueryFilter<PayoutRecord>,
        { field: 'createdAt', descending: false, kind: 'date' },
        page,
      ),
    counts: (states: readonly PayoutState[]) => standingIn<PayoutState, PayoutRecord>(model, states),
    sweepDue: (args: {
      clock: Clock;
      leaseMs: number;
      handle(payout: PayoutRecord): Promise<void>;
      onError(error: unknown, payout: PayoutRecord): void;
    }) => sweep({ model, batch: 200, ...args }),
  };
};
