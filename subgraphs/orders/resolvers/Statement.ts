import { moneyNode } from '../../kit/money.js';
import { keyOf } from '../../kit/schema.js';
import { kindOf, partyOf } from '../ledger/account.js';
import { maySeeAccount } from '../ledger/accountAccess.js';
import type { JournalRecord } from '../ledger/journalStore.js';
import type { StatementResolvers } from '../types.generated.js';

export const Statement: StatementResolvers = {
  __resolveReference: async (reference, { load, viewer }) => {
    const statement = await load.statement.load(keyOf(reference));
    return statement && (await maySeeAccount(viewer, statement.account, load.moneyOf)) ? statement : null;
  },
  id: (statement) => statement._id,
  ref: (statement) => statement._id,
  account: ({ account }) => kindOf(account),
  party: ({ account }) => partyOf(account),
  shop: ({ account }) => (kindOf(account) === 'SELLER' ? { id: partyOf(account) } : null),
  creator: ({ account }) => (kindOf(account) === 'CREATOR' ? { id: partyOf(account) } : null),
  currencyCode: ({ currency }) => currency,
  periodStart: ({ from }) => from,
  periodEnd: ({ until }) => until,
  opening: ({ opening, currency }) => moneyNode({ minor: opening, currency }),
  closing: ({ closing, currency }) => moneyNode({ minor: closing, currency }),
  lines: async ({ _id, currency }, args, { load }) => {
    const { edges, nodes, ...page } = await load.journalsOfStatement.load(_id, args);
    const lineOf = (journal: JournalRecord) => ({ statementId: _id, currency, journal });
    return {
      ...page,
      nodes: nodes.map(lineOf),
      edges: edges.map(({ cursor, node }) => ({ cursor, node: lineOf(node) })),
    };
  },
};
