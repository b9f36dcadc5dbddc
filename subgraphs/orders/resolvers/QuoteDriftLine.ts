import type { QuoteDriftLineResolvers } from '../types.generated.js';

export const QuoteDriftLine: QuoteDriftLineResolvers = {
  cartLineId: (line) => line.lineId,
  variant: (line) => ({ id: line.variantId }),
};
