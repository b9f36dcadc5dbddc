import { keyOf } from '../../kit/schema.js';
import type { CancellationResolvers } from '../types.generated.js';
import { partFor, partOf, withOrderLines } from './partScene.js';

export const Cancellation: CancellationResolvers = {
  __resolveReference: async (reference, context) => {
    const cancellation = await context.load.cancellation.load(keyOf(reference));
    return cancellation && (await partFor(cancellation.sellerOrderId, context)) ? cancellation : null;
  },
  id: (cancellation) => cancellation._id,
  ref: (cancellation) => cancellation._id,
  sellerOrder: (cancellation, _, context) => partOf(cancellation, context),
  lines: ({ lines }, _, context) => withOrderLines(lines, context),
  deadline: ({ dueAt }) => (dueAt ? { at: dueAt, consequence: 'CANCELLATION_ACCEPTED' } : null),
  refund: ({ refundId }, _, { load }) => (refundId ? load.refund.load(refundId) : null),
};
