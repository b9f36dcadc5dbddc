import { keyOf } from '../../kit/schema.js';
import { stepToRun, stepToUndo } from '../checkout/placement.js';
import { settlementOf } from '../ledger/settlement.js';
import { maySeeOrder } from '../order/access.js';
import { orderLinesOf } from '../order/confirmedRecords.js';
import { unique } from '../order/allowedActions.js';
import { pastTotals } from '../order/pastTotals.js';
import type { OrderResolvers } from '../types.generated.js';
import { actionsOn } from './partScene.js';

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
  partnerOrders: ({ _id, partners }, _, { load }) => (partners ? load.partnerOrdersOfOrder.load(_id) : []),
  totals: async ({ _id, totals, currency }, _, { load }) =>
    totals ?? pastTotals(currency, (await load.pastTotal.load(_id))?.minor ?? 0),
  placementWatch: ({ placement, placedAt, updatedAt, dueAt, attempts, lastFault = null }, _, { viewer }) => {
    if (!placement || !viewer.has('OPERATOR')) return null;
    const undoing = placement.state === 'UNDOING' || placement.state === 'NEEDS_ATTENTION';
    const step = (undoing ? stepToUndo(placement) : stepToRun(placement)) ?? null;
    return { step, beganAt: placedAt, movedAt: updatedAt, dueAt, turns: attempts, lastFault };
  },
  payment: (order) => (order.payment ? order : null),
  allowedActions: async (order, _, context) => {
    const parts = await context.load.sellerOrdersOfOrder.load(order._id);
    const each = parts.map(async (part) =>
      actionsOn(part, await context.load.linesOfSellerOrder.load(part._id), context),
    );
    return unique((await Promise.all(each)).flat());
  },
  refunds: (order, _, { load }) => load.refundsOfOrder.load(order._id),
  settlement: async (order, _, { load, viewer }) =>
    settlementOf(await load.journalsOfOrder.load(order._id), order, viewer),
};
