import { moneyNode, zero } from '../../kit/money.js';
import type { OrderTotalsResolvers } from '../types.generated.js';

export const OrderTotals: OrderTotalsResolvers = {
  subtotal: (totals) => moneyNode(totals.subtotal),
  discount: (totals) => moneyNode(totals.discount),
  shipping: (totals) => moneyNode(totals.shipping),
  tax: (totals) => moneyNode(totals.tax),
  duty: ({ duty, total }) => moneyNode(duty ?? zero(total.currency)),
  total: (totals) => moneyNode(totals.total),
  chargedHere: (totals) => moneyNode(totals.chargedHere),
  chargedBy: ({ chargedBy = [] }) =>
    chargedBy.map(({ retailerId, amount }) => ({ retailer: { id: retailerId }, amount: moneyNode(amount) })),
};
