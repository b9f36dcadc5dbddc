import { moneyNode, zero } from '../../kit/money.js';
import type { LineAmountsResolvers } from '../types.generated.js';

export const LineAmounts: LineAmountsResolvers = {
  subtotal: (amounts) => moneyNode(amounts.subtotal),
  discount: (amounts) => moneyNode(amounts.discount),
  shipping: (amounts) => moneyNode(amounts.shipping),
  tax: (amounts) => moneyNode(amounts.tax),
  duty: ({ duty, total }) => moneyNode(duty ?? zero(total.currency)),
  discounts: ({ discounts = [] }) => discounts,
  total: (amounts) => moneyNode(amounts.total),
};
