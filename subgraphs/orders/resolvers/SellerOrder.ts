import { keyOf } from '../../kit/schema.js';
import { sellerSettlement } from '../ledger/settlement.js';
import { isBuyer, isStaff, maySeePart } from '../order/access.js';
import { partDeadline } from '../order/deadlines.js';
import { pastTotals } from '../order/pastTotals.js';
import { displayStatusOf } from '../order/states.js';
import type { SellerOrderResolvers } from '../types.generated.js';
import { actionsOn } from './partScene.js';

export const SellerOrder: SellerOrderResolvers = {
  __resolveReference: async (reference, { load, viewer }) => {
    const part = await load.sellerOrder.load(keyOf(reference));
    return part && (await maySeePart(viewer, part, load.staffOf)) ? part : null;
  },
  id: (part) => part._id,
  ref: (part) => part._id,
  replaces: ({ replaces }, _, { load }) => (replaces ? load.return.load(replaces.returnId) : null),
  shop: (part) => ({ id: part.shopId }),
  lines: (part, _, { load }) => load.linesOfSellerOrder.load(part._id),
  messages: (part, page, { load }) => load.messagesOf.load(part._id, page),
  unreadMessageCount: async (part, _, { load, viewer }) => {
    const staff = () => isStaff(viewer, part, load.staffOf);
    const side = isBuyer(viewer, part) ? 'BUYER' : (await staff()) ? 'SELLER' : null;
    return side && ((await load.thread.load(part._id))?.unread[side] ?? 0);
  },
  paymentState: ({ paymentState = 'NOT_TRACKED' }) => paymentState,
  returnState: ({ returnState = 'NONE' }) => returnState,
  displayStatus: ({ source, fulfilmentState, returnState }) =>
    displayStatusOf(source === 'IMPORTED' ? null : 'CONFIRMED', fulfilmentState, returnState),
  late: ({ lateAt = null }) => lateAt !== null,
  deadline: (part) => partDeadline(part),
  allowedActions: async (part, _, context) =>
    actionsOn(part, await context.load.linesOfSellerOrder.load(part._id), context),
  cancellations: (part, _, { load }) => load.cancellationsOfSellerOrder.load(part._id),
  returns: (part, _, { load }) => load.returnsOfSellerOrder.load(part._id),
  refunds: (part, _, { load }) => load.refundsOfSellerOrder.load(part._id),
  shipments: (part, _, { load }) => load.shipmentsOfSellerOrder.load(part._id),
  pickTasks: async (part, _, { load, viewer }) =>
    viewer.has('OPERATOR') || (await isStaff(viewer, part, load.staffOf)) ? load.pickTasksOf.load(part._id) : null,
  totals: async ({ orderId, totals, currency }, _, { load }) =>
    totals ?? pastTotals(currency, (await load.pastTotal.load(orderId))?.minor ?? 0),
  settlement: async (part, _, { load, viewer }) => {
    const own = viewer.has('OPERATOR') || (await isStaff(viewer, part, load.staffOf));
    return own ? sellerSettlement(await load.journalsOfOrder.load(part.orderId), part) : null;
  },
};
