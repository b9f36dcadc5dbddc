import { moneyNode } from '../../kit/money.js';
import { maySeePart } from '../order/access.js';
import type { OrderLineResolvers } from '../types.generated.js';
import { product } from './product.js';

export const OrderLine: OrderLineResolvers = {
  __resolveReference: async ({ id }, { load, viewer }) => {
    const line = await load.orderLine.load(id);
    return line && (await maySeePart(viewer, line, load.staffOf)) ? line : null;
  },
  id: (line) => line._id,
  shoppable: ({ productId }) => (productId ? product(productId) : null),
  variant: ({ variantId }) => (variantId ? { id: variantId } : null),
  shop: (line) => ({ id: line.shopId }),
  unitPrice: (line) => moneyNode(line.unitPrice),
};
