import { moneyNode } from '../../kit/money.js';
import { added } from '../ledger/balancesOf.js';
import { postedEntries } from '../ledger/settlement.js';
import type { StatementLineMapper } from '../mappers.js';
import type { StatementLineResolvers } from '../types.generated.js';

const entriesOf = ({ journal, statementId }: StatementLineMapper) =>
  postedEntries(journal).filter((entry) => entry.statementId === statementId);

export const StatementLine: StatementLineResolvers = {
  kind: ({ journal }) => journal.kind,
  amount: (line) => moneyNode({ minor: added(entriesOf(line)), currency: line.currency }),
  entries: entriesOf,
  orderId: ({ journal }) => journal.orderId,
  payout: ({ journal }, _, { load }) => (journal.payoutId ? load.payout.load(journal.payoutId) : null),
  at: ({ journal }) => journal.at,
};
