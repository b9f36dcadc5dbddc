import { moneyNode } from '../../kit/money.js';
import { maySeeOrder } from '../order/access.js';
import type { OrderLineResolvers } from '../types.generated.js';
import { actionsOn, partFor } from './partScene.js';
import { product } from './product.js';

export const OrderLine: OrderLineResolvers = {
  __resolveReference: async ({ id }, context) => {
    const line = await context.load.orderLine.load(id);
    return line && (maySeeOrder(context.viewer, line) || (await partFor(line.sellerOrderId, context))) ? line : null;
  },
  id: (line) => line._id,
  shoppable: ({ productId }) => (productId ? product(productId) : null),
  variant: ({ variantId }) => (variantId ? { id: variantId } : null),
  attribution: ({ attribution }) =>
    attribution
      ? {
          ...{ source: attribution.source, videoId: attribution.videoId },
          liveSessionId: attribution.liveSessionId ?? null,
          creator: attribution.creatorId ? { id: attribution.creatorId } : null,
        }
      : null,
  replaces: ({ replacesLineId }, _, { load }) => (replacesLineId ? load.orderLine.load(replacesLineId) : null),
  shop: (line) => ({ id: line.shopId }),
  unitPrice: (line) => moneyNode(line.unitPrice),
  cancellingQuantity: ({ cancellingQuantity = 0 }) => cancellingQuantity,
  cancelledQuantity: ({ cancelledQuantity = 0 }) => cancelledQuantity,
  returningQuantity: ({ returningQuantity = 0 }) => returningQuantity,
  lostQuantity: ({ lostQuantity = 0 }) => lostQuantity,
  fulfilledBy: ({ fulfilledBy }) => fulfilledBy ?? 'SELLER',
  returnedQuantity: ({ returnedQuantity = 0 }) => returnedQuantity,
  allowedActions: async (line, _, context) => {
    const part = await context.load.sellerOrder.load(line.sellerOrderId);
    return part ? actionsOn(part, [line], context) : [];
  },
};
