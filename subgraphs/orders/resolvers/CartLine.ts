import { isOffer } from '../cart/cartLines.js';
import type { CartLineResolvers } from '../types.generated.js';
import { offer, product } from './product.js';

export const CartLine: CartLineResolvers = {
  shoppable: (line) => (isOffer(line) ? offer(line.offerId) : product(line.productId)),
  variant: (line) => (isOffer(line) ? null : { id: line.variantId }),
};
