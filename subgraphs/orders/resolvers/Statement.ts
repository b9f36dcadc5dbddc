import { moneyNode } from '../../kit/money.js';
import { keyOf } from '../../kit/schema.js';
import { kindOf, partyOf } from '../ledger/account.js';
import { maySeeAccount } from '../ledger/accountAccess.js';
import { added } from '../ledger/balancesOf.js';
import type { JournalRecord } from '../ledger/journalStore.js';
import type { Context } from '../context.js';
import { shownPage } from '../ledger/shownPage.js';
import type { StatementRecord } from '../ledger/statements.js';
import { isReleased } from '../order/access.js';
import type { StatementResolvers } from '../types.generated.js';

const seesAll = ({ account }: StatementRecord, { viewer }: Context): boolean =>
  viewer.has('OPERATOR') || kindOf(account) !== 'SELLER';

/** Of a part of an order that a shop has not got yet, or never gets, it sees no line. */
async function shownOf(statement: StatementRecord, journals: readonly JournalRecord[], context: Context) {
  if (seesAll(statement, context)) return journals;
  const shopId = partyOf(statement.account);
  const shown = await Promise.all(
    journals.map(async ({ orderId }) => {
      const parts = orderId ? await context.load.sellerOrdersOfOrder.load(orderId) : [];
      return parts.every((part) => part.shopId !== shopId || isReleased(part));
    }),
  );
  return journals.filter((_, index) => shown[index]);
}

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
  pending: async (statement, _, context) => {
    const { _id, account, currency } = statement;
    const parts = seesAll(statement, context) ? [] : await context.load.hiddenPartsOf.load(partyOf(account));
    const journals = await Promise.all(parts.map(({ orderId }) => context.load.journalsOfOrder.load(orderId)));
    const own = journals.flat().flatMap(({ entries }) => entries.filter(({ statementId }) => statementId === _id));
    return moneyNode({ minor: added(own), currency });
  },
  lines: async (statement, args, context) => {
    const { _id, currency } = statement;
    const { edges, nodes, ...page } = await shownPage(
      args,
      (window) => context.load.journalsOfStatement.load(_id, window),
      (journals) => shownOf(statement, journals, context),
    );
    const lineOf = (journal: JournalRecord) => ({ statementId: _id, currency, journal });
    return {
      ...page,
      nodes: nodes.map(lineOf),
      edges: edges.map(({ cursor, node }) => ({ cursor, node: lineOf(node) })),
    };
  },
};
