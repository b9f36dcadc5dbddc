import type { ShopResolvers } from '../types.generated.js';

export const Shop: ShopResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  orders: async ({ id }, { filter, ...page }, { load, viewer }) =>
    viewer.has('OPERATOR') || (await load.staffOf.load(id))
      ? load.sellerOrdersOfShop.load(id, { ...filter, ...page })
      : null,
};
