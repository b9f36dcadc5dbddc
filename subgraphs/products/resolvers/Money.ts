import { moneyNode } from '../../kit/money.js';
import type { MoneyResolvers } from '../types.generated.js';

/** Records hold minor units; the graph shows decimals. */
export const Money: MoneyResolvers = {
  amount: (money) => moneyNode(money).amount,
  currencyCode: (money) => money.currency,
};
