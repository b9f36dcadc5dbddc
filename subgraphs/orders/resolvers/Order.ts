import { keyOf } from '../../kit/schema.js';
import { settlementOf } from '../ledger/settlement.js';
import { maySeeOrder } from '../order/access.js';
import { orderLinesOf } from '../order/confirmedRecords.js';
import { pastTotals } from '../order/pastTotals.js';
import type { OrderResolvers } from '../types.generated.js';

export const Order: OrderResolvers = {
  __resolveReference: async (reference, { load, viewer }) => {
    const order = await load.order.load(keyOf(reference));
    return order && maySeeOrder(viewer, order) ? order : null;
  },
  id: (order) => order._id,
  ref: (order) => order._id,
  buyer: ({ buyerId }) => (buyerId?.startsWith('user_') ? { id: buyerId } : null),
  marketCode: (order) => order.market,
  lines: (order, _, { load }) => {
    const written = order.placement === null || order.placement.state === 'CONFIRMED';
    return written ? load.linesOfOrder.load(order._id) : orderLinesOf(order);
  },
  sellerOrders: (order, _, { load }) => load.sellerOrdersOfOrder.load(order._id),
  totals: async ({ _id, totals, currency }, _, { load }) =>
    totals ?? pastTotals(currency, (await load.pastTotal.load(_id))?.minor ?? 0),
  settlement: async (order, _, { load, viewer }) =>
    settlementOf(await load.journalsOfOrder.load(order._id), order, viewer),
};
