import { keyOf } from '../../kit/schema.js';
import type { VariantPlaceResolvers, WarehouseResolvers } from '../types.generated.js';

export const Warehouse: WarehouseResolvers = {
  __resolveReference: (reference, { loaders, viewer }) =>
    viewer.userId === null ? null : loaders.warehouses.load(keyOf(reference)),
  id: (warehouse) => warehouse._id,
  ref: (warehouse) => warehouse._id,
};

export const VariantPlace: VariantPlaceResolvers = {
  warehouse: async ({ warehouseId }, _, { loaders }) => {
    const warehouse = await loaders.warehouses.load(warehouseId);
    if (!warehouse) throw new Error(`There is no warehouse ${warehouseId}.`);
    return warehouse;
  },
};
