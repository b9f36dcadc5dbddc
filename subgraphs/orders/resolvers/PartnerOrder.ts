import { moneyNode } from '../../kit/money.js';
import { keyOf } from '../../kit/schema.js';
import { maySeeOrder } from '../order/access.js';
import { returnedOf } from '../partnerOrders/partnerUnits.js';
import type { PartnerOrderResolvers } from '../types.generated.js';

export const PartnerOrder: PartnerOrderResolvers = {
  __resolveReference: async (reference, { load, viewer }) => {
    const part = await load.partnerOrder.load(keyOf(reference));
    return part && maySeeOrder(viewer, part) ? part : null;
  },
  id: (part) => part._id,
  ref: (part) => part._id,
  retailer: ({ retailerId }) => ({ id: retailerId }),
  refusal: ({ refusal }) => (refusal ? refusalCodes[refusal.reason] : null),
  lines: (part) => part.lines.map((line) => ({ part, line })),
  charged: ({ charged }) => moneyNode(charged),
  returned: (part) => moneyNode(returnedOf(part)),
};

const refusalCodes = {
  OUT_OF_STOCK: 'OUT_OF_STOCK',
  NOT_SELLABLE: 'NOT_SELLABLE',
  PRICE_CHANGED: 'PRICE_CHANGED',
  NOT_LINKED: 'PARTNER_NOT_LINKED',
  CANCELLED: 'PARTNER_REFUSED',
} as const;
