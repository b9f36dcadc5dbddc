import type { ViewerResolvers } from '../types.generated.js';

export const Viewer: ViewerResolvers = {
  cart: ({ userId, guestId }, _, { carts }) => carts.ofCustomer(userId ?? guestId ?? ''),
  orders: ({ userId, guestId }, { filter, ...page }, { orders }) =>
    orders.ofBuyer(userId ?? guestId ?? '', filter?.displayStatuses ?? null, page),
};
