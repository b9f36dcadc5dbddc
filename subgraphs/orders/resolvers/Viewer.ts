import type { ViewerResolvers } from '../types.generated.js';

export const Viewer: ViewerResolvers = {
  cart: ({ userId, guestId }, _, { carts }) => carts.ofCustomer(userId ?? guestId ?? ''),
  unreadMessageCount: async ({ userId, guestId }, _, { load }) =>
    (await load.unreadOfBuyer.load(userId ?? guestId ?? ''))?.unread ?? 0,
  supportCases: ({ userId, guestId }, args, { load }) => load.casesOfBuyer.load(userId ?? guestId ?? '', args),
  orders: ({ userId, guestId }, { filter, ...page }, { orders }) =>
    orders.ofBuyer(userId ?? guestId ?? '', filter?.displayStatuses ?? null, page),
};
