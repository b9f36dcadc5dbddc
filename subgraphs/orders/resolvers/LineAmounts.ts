import { moneyNode } from '../../kit/money.js';
import type { LineAmountsResolvers } from '../types.generated.js';

export const LineAmounts: LineAmountsResolvers = {
  subtotal: (amounts) => moneyNode(amounts.subtotal),
  discount: (amounts) => moneyNode(amounts.discount),
  shipping: (amounts) => moneyNode(amounts.shipping),
  tax: (amounts) => moneyNode(amounts.tax),
  total: (amounts) => moneyNode(amounts.total),
};
