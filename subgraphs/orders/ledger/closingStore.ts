// What accounts held at the ends of months: sums of entries that can't change any more, so that a balance needs no more than what came since.

import { anything, collection } from '../../kit/mongo.js';
import type { ClientSession, Database } from '../../kit/mongo.js';
import type { Fund } from './account.js';

export type ClosedFund = { fund: Fund | null; minor: number };
/** A currency's month on an account: its sums at the end, by fund, and what moved in it. */
export type ClosedMonth = {
  currency: string;
  statementId: string;
  opening: number;
  closing: number;
  funds: ClosedFund[];
  entries: number;
};
export type ClosingRecord = {
  /** The account and the month. */
  _id: string;
  account: string;
  period: Date;
  /** One for each currency that the account ever had; those in which nothing moved in the month have no entries. */
  currencies: ClosedMonth[];
  at: Date;
};
export type ClosingStore = ReturnType<typeof closingStore>;

const text = { type: String, required: true };
const closings = collection<ClosingRecord>(
  'ledgerClosings',
  { _id: String, account: text, period: Date, currencies: anything, at: Date },
  [{ keys: { account: 1, period: 1 } }],
);

export const closingStore = (db: Database) => {
  const model = db.model(closings);
  return {
    /** Closing a month again does nothing: nothing of it can have changed. */
    async insertOnce({ _id, ...fields }: ClosingRecord): Promise<void> {
      await model.updateOne({ _id }, { $setOnInsert: fields }, { upsert: true });
    },
    /** The latest of each account. */
    latest: async (accounts: readonly string[], session?: ClientSession): Promise<Map<string, ClosingRecord>> => {
      const rows = await model
        .aggregate<{ latest: ClosingRecord }>(
          [
            { $match: { account: { $in: [...accounts] } } },
            { $sort: { account: 1, period: 1 } },
            { $group: { _id: '$account', latest: { $last: '$$ROOT' } } },
          ],
          session ? { session } : {},
        )
        .exec();
      return new Map(rows.map(({ latest }) => [latest.account, latest]));
    },
    /** The latest first. */
    ofAccounts: (accounts: readonly string[]) =>
      model
        .find({ account: { $in: [...accounts] } })
        .sort({ account: 1, period: -1 })
        .lean<ClosingRecord[]>(),
  };
};
