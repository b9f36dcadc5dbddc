import { moneyNode } from '../../kit/money.js';
import type { QuoteLineResolvers } from '../types.generated.js';
import { product } from './product.js';

export const QuoteLine: QuoteLineResolvers = {
  cartLineId: (line) => line.lineId,
  shoppable: (line) => product(line.productId),
  variant: (line) => ({ id: line.variantId }),
  importCharges: ({ levies }) => levies?.importCharges ?? 'NONE',
  unitPrice: (line) => moneyNode(line.unitPrice),
};
