import { moneyNode } from '../../kit/money.js';
import type { QuoteDriftLineResolvers } from '../types.generated.js';
import { offer } from './product.js';

export const QuoteDriftLine: QuoteDriftLineResolvers = {
  cartLineId: (line) => line.lineId,
  variant: ({ variantId }) => (variantId ? { id: variantId } : null),
  offer: ({ offerId }) => (offerId ? offer(offerId) : null),
  unitPrice: ({ unitPrice }) => (unitPrice ? moneyNode(unitPrice) : null),
};
