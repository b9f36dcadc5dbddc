import { moneyNode } from '../../kit/money.js';
import { added } from '../ledger/balancesOf.js';
import type { OrderSettlementResolvers } from '../types.generated.js';

export const OrderSettlement: OrderSettlementResolvers = {
  balance: ({ entries, currency }) =>
    moneyNode({ minor: added(entries.filter((entry) => entry.currency === currency)), currency }),
};
