import { keyOf } from '../../kit/schema.js';
import type { CartResolvers } from '../types.generated.js';

export const Cart: CartResolvers = {
  __resolveReference: async (reference, { load, viewer }) => {
    const cart = await load.cart.load(keyOf(reference));
    const own = cart !== null && (cart.customerId === viewer.userId || cart.customerId === viewer.guestId);
    return own ? cart : null;
  },
  id: (cart) => cart._id,
  ref: (cart) => cart._id,
  marketCode: (cart) => cart.market,
  totalQuantity: (cart) => cart.lines.reduce((sum, line) => sum + line.quantity, 0),
};
