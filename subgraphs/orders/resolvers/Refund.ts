import { moneyNode } from '../../kit/money.js';
import { keyOf } from '../../kit/schema.js';
import type { RefundResolvers } from '../types.generated.js';
import { partFor, partOf, withOrderLines } from './partScene.js';

export const Refund: RefundResolvers = {
  __resolveReference: async (reference, context) => {
    const refund = await context.load.refund.load(keyOf(reference));
    return refund && (await partFor(refund.sellerOrderId, context)) ? refund : null;
  },
  id: (refund) => refund._id,
  ref: (refund) => refund._id,
  sellerOrder: (refund, _, context) => partOf(refund, context),
  amount: ({ amount }) => moneyNode(amount),
  lines: ({ lines }, _, context) => withOrderLines(lines, context),
};
