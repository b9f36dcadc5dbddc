import { moneyNode } from '../../kit/money.js';
import type { QuoteLineResolvers } from '../types.generated.js';
import { offer, product } from './product.js';

export const QuoteLine: QuoteLineResolvers = {
  cartLineId: (line) => line.lineId,
  shoppable: (line) => ('offerId' in line ? offer(line.offerId) : product(line.productId)),
  variant: (line) => ('offerId' in line ? null : { id: line.variantId }),
  variantTitle: (line) => ('offerId' in line ? null : line.variantTitle),
  importCharges: (line) => ('offerId' in line ? 'NONE' : (line.levies?.importCharges ?? 'NONE')),
  unitPrice: (line) => moneyNode(line.unitPrice),
};
