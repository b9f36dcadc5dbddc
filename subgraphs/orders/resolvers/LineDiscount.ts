import { moneyNode } from '../../kit/money.js';
import type { LineDiscountResolvers } from '../types.generated.js';

export const LineDiscount: LineDiscountResolvers = {
  promotion: ({ promotionId }) => ({ id: promotionId }),
  amount: ({ amount }) => moneyNode(amount),
};
