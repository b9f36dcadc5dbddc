import { moneyNode } from '../../kit/money.js';
import type { OrderChargebackResolvers } from '../types.generated.js';

export const OrderChargeback: OrderChargebackResolvers = {
  id: (chargeback) => chargeback._id,
  order: ({ orderId }, _, { load }) => load.order.load(orderId),
  amount: ({ minor, currency }) => moneyNode({ minor, currency }),
};
