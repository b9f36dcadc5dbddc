// The journals of the ledger, each with its entries in it: one write is the whole of a movement. Never changed, never removed.

import DataLoader from 'dataloader';
import type { PageArgs } from '../../kit/connection.js';
import { findEach } from '../../kit/findEach.js';
import { keysetPages } from '../../kit/keyset.js';
import type { Money } from '../../kit/money.js';
import { anything, collection, nested } from '../../kit/mongo.js';
import type { ClientSession, Database, PipelineStage, QueryFilter } from '../../kit/mongo.js';
import type { Range } from '../money/unitShares.js';
import type { Fund } from './account.js';

export type JournalKind =
  | 'SALE'
  | 'REFUND'
  | 'REFUND_REVERSED'
  | 'CHARGEBACK'
  | 'CHARGEBACK_REVERSED'
  | 'RELEASE'
  | 'PAYOUT'
  | 'PAYOUT_FAILED'
  | 'RESERVE'
  | 'RESERVE_RELEASED'
  | 'ADJUSTMENT';
/** What an amount is for. */
export type Component =
  | 'PAYMENT'
  | 'GOODS'
  | 'SHIPPING'
  | 'DISCOUNT'
  | 'TAX'
  | 'DUTY'
  | 'FEE'
  | 'COMMISSION'
  | 'LOSS'
  | 'RELEASE'
  | 'RESERVE'
  | 'PAYOUT'
  | 'ADJUSTMENT';
export type LinePart = 'GOODS' | 'SHIPPING';
/** A stretch of a part of an order's line, on that part's own scale; see lineParts.ts. */
export type Cover = Range & { orderLineId: string; part: LinePart };

export type Entry = {
  account: string;
  fund: Fund | null;
  component: Component;
  minor: number;
  currency: string;
  orderLineId: string | null;
  /** The statement that it belongs to; null of accounts that get none. */
  statementId: string | null;
};
export type JournalRecord = {
  /** Names its cause, so that nothing is posted twice. */
  _id: string;
  kind: JournalKind;
  orderId: string | null;
  /** How many journals the order had before: two at once can't both be the next. Null where there is no order. */
  seq: number | null;
  entries: Entry[];
  /** What it gives back of the sale. */
  covers: Cover[];
  /** The journal whose covers are open again. */
  undoes: string | null;
  /** The line whose earnings it released. */
  releases: string | null;
  /** What the buyer gets back by it. */
  returned: Money | null;
  payoutId: string | null;
  by: string | null;
  reason: string | null;
  /** Of its entries: the same id with others is refused. */
  hash: string;
  /** The first moment of the month that it belongs to. */
  period: Date;
  at: Date;
};
export type EntrySum = {
  account: string;
  period: Date;
  currency: string;
  fund: Fund | null;
  minor: number;
  count: number;
};
type Months = { from?: Date | undefined; to?: Date | undefined };
export type JournalStore = ReturnType<typeof journalStore>;

const text = { type: String, required: true };
const amount = { type: Number, required: true };
export const journals = collection<JournalRecord>(
  'ledgerJournals',
  {
    _id: String,
    kind: text,
    orderId: String,
    seq: Number,
    entries: [
      nested({
        ...{ account: text, fund: String, component: text, minor: amount, currency: text },
        ...{ orderLineId: String, statementId: String },
      }),
    ],
    covers: [nested({ orderLineId: text, part: text, from: amount, to: amount })],
    undoes: String,
    releases: String,
    returned: anything,
    payoutId: String,
    by: String,
    reason: String,
    hash: text,
    period: Date,
    at: Date,
  },
  [
    { keys: { orderId: 1, seq: 1 }, options: { unique: true, partialFilterExpression: { orderId: { $gt: '' } } } },
    { keys: { 'entries.account': 1, period: 1 } },
    { keys: { 'entries.statementId': 1, at: 1, _id: 1 } },
  ],
);

export const journalStore = (db: Database) => {
  const model = db.model(journals);
  return {
    /** Answers the journal of that id that was there before and stays; null where there was none, and this one is there now. */
    open: ({ _id, ...fields }: JournalRecord, session: ClientSession) =>
      model
        .findOneAndUpdate({ _id }, { $setOnInsert: fields }, { upsert: true, returnDocument: 'before', session })
        .lean<JournalRecord | null>(),
    byIdIn: (id: string, session: ClientSession) => model.findById(id, null, { session }).lean<JournalRecord | null>(),
    /** In the order they were posted. */
    ofOrder: (orderId: string, session?: ClientSession) =>
      model
        .find({ orderId }, null, session ? { session } : {})
        .sort({ seq: 1 })
        .lean<JournalRecord[]>(),
    byOrder: () =>
      new DataLoader<string, JournalRecord[]>(async (orderIds) => {
        const rows = await model
          .find({ orderId: { $in: [...orderIds] } })
          .sort({ orderId: 1, seq: 1 })
          .lean<JournalRecord[]>();
        const groups = new Map<string, JournalRecord[]>(orderIds.map((orderId) => [orderId, []]));
        for (const row of rows) groups.get(row.orderId ?? '')?.push(row);
        return orderIds.map((orderId) => groups.get(orderId) ?? []);
      }),
    /** By account, month, currency and fund, of the months from `from` on and before `to`. */
    sums: (accounts: readonly string[], { from, to }: Months, session?: ClientSession): Promise<EntrySum[]> => {
      const theirs = { 'entries.account': { $in: [...accounts] } };
      const period = { ...(from ? { $gte: from } : {}), ...(to ? { $lt: to } : {}) };
      const { account, currency, fund } = {
        account: '$entries.account',
        currency: '$entries.currency',
        fund: '$entries.fund',
      };
      const stages = [
        { $match: from || to ? { ...theirs, period } : theirs },
        { $project: { period: 1, entries: 1 } },
        { $unwind: '$entries' },
        { $match: theirs },
        {
          $group: {
            _id: { account, period: '$period', currency, fund },
            minor: { $sum: '$entries.minor' },
            count: { $sum: 1 },
          },
        },
        { $replaceWith: { $mergeObjects: ['$_id', { minor: '$minor', count: '$count' }] } },
      ];
      return model.aggregate<EntrySum>(stages as PipelineStage[], session ? { session } : {}).exec();
    },
    /** Any entry of a statement names its account: of each statement, one journal is read. */
    accountsOfStatements: async (statementIds: readonly string[]): Promise<string[]> => {
      const filters = statementIds.map((id) => ({ 'entries.statementId': id }) as QueryFilter<JournalRecord>);
      const found = await findEach(model, filters, { sort: { at: 1 }, limit: 1, projection: { entries: 1 } });
      return found.flatMap(([journal], place) => {
        const entry = journal?.entries.find((each) => each.statementId === statementIds[place]);
        return entry ? [entry.account] : [];
      });
    },
    /** A page of each statement's journals, the oldest first. */
    ofStatements: (statementIds: readonly string[], page: PageArgs) => {
      const filters = statementIds.map((id) => ({ 'entries.statementId': id }) as QueryFilter<JournalRecord>);
      return keysetPages(model, filters, { field: 'at', descending: false, kind: 'date' }, page);
    },
  };
};
