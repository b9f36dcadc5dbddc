import { keyOf } from '../../kit/schema.js';
import { sellerSettlement } from '../ledger/settlement.js';
import { maySeePart } from '../order/access.js';
import { pastTotals } from '../order/pastTotals.js';
import type { SellerOrderResolvers } from '../types.generated.js';

export const SellerOrder: SellerOrderResolvers = {
  __resolveReference: async (reference, { load, viewer }) => {
    const part = await load.sellerOrder.load(keyOf(reference));
    return part && (await maySeePart(viewer, part, load.staffOf)) ? part : null;
  },
  id: (part) => part._id,
  ref: (part) => part._id,
  shop: (part) => ({ id: part.shopId }),
  lines: (part, _, { load }) => load.linesOfSellerOrder.load(part._id),
  shipments: (part, _, { load }) => load.shipmentsOfSellerOrder.load(part._id),
  totals: async ({ orderId, totals, currency }, _, { load }) =>
    totals ?? pastTotals(currency, (await load.pastTotal.load(orderId))?.minor ?? 0),
  settlement: async (part, _, { load, viewer }) => {
    const own = viewer.has('OPERATOR') || (await load.staffOf.load(part.shopId));
    return own ? sellerSettlement(await load.journalsOfOrder.load(part.orderId), part) : null;
  },
};
