import { moneyNode } from '../../kit/money.js';
import type { LedgerBalanceResolvers } from '../types.generated.js';

export const LedgerBalance: LedgerBalanceResolvers = {
  currencyCode: ({ currency }) => currency,
  total: ({ total, currency }) => moneyNode({ minor: total, currency }),
  pending: ({ funds, currency }) => moneyNode({ minor: funds.PENDING, currency }),
  available: ({ funds, currency }) => moneyNode({ minor: funds.AVAILABLE, currency }),
  reserved: ({ funds, currency }) => moneyNode({ minor: funds.RESERVED, currency }),
};
