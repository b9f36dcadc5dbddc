import type { ShopResolvers } from '../types.generated.js';

export const Shop: ShopResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  orders: async ({ id }, { filter, ...page }, { load, sellerOrders }) =>
    (await load.staffOf.load(id)) ? sellerOrders.ofShop(id, filter ?? {}, page) : null,
};
