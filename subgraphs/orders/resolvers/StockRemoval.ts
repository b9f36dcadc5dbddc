import { keyOf } from '../../kit/schema.js';
import type { StockRemovalResolvers, StoredUnitsResolvers } from '../types.generated.js';

export const StockRemoval: StockRemovalResolvers = {
  __resolveReference: async (reference, { load, viewer }) => {
    const removal = await load.removal.load(keyOf(reference));
    return removal && (viewer.has('OPERATOR') || (await load.staffOf.load(removal.shopId))) ? removal : null;
  },
  id: (removal) => removal._id,
  ref: (removal) => removal._id,
  shop: ({ shopId }) => ({ id: shopId }),
  warehouse: ({ warehouseId }) => ({ id: warehouseId }),
};

export const StoredUnits: StoredUnitsResolvers = {
  variant: ({ variantId }) => ({ id: variantId }),
};
