import { moneyNode } from '../../kit/money.js';
import type { PartnerRefundResolvers } from '../types.generated.js';

export const PartnerRefund: PartnerRefundResolvers = {
  amount: ({ amount }) => moneyNode(amount),
  lines: ({ lines }) => lines.map(({ orderLineId, from, to }) => ({ orderLineId, quantity: to - from })),
};
