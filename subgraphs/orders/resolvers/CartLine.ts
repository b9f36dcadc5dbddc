import type { CartLineResolvers } from '../types.generated.js';
import { product } from './product.js';

export const CartLine: CartLineResolvers = {
  shoppable: (line) => product(line.productId),
  variant: (line) => ({ id: line.variantId }),
};
