import { keyOf } from '../../kit/schema.js';
import type { InboundLineResolvers, InboundShipmentResolvers } from '../types.generated.js';

export const InboundShipment: InboundShipmentResolvers = {
  __resolveReference: async (reference, { load, viewer }) => {
    const inbound = await load.inbound.load(keyOf(reference));
    return inbound && (viewer.has('OPERATOR') || (await load.staffOf.load(inbound.shopId))) ? inbound : null;
  },
  id: (inbound) => inbound._id,
  ref: (inbound) => inbound._id,
  shop: ({ shopId }) => ({ id: shopId }),
  warehouse: ({ warehouseId }) => ({ id: warehouseId }),
};

export const InboundLine: InboundLineResolvers = {
  variant: ({ variantId }) => ({ id: variantId }),
  difference: ({ announced, counted, damaged }) => counted + damaged - announced,
};
