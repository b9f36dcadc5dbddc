import { keyOf } from '../../kit/schema.js';
import { returnActions } from '../returns/returnActions.js';
import { onSilence } from '../returns/returnStates.js';
import type { ReturnResolvers } from '../types.generated.js';
import { partFor, partOf, rolesIn, withOrderLines } from './partScene.js';

export const Return: ReturnResolvers = {
  __resolveReference: async (reference, context) => {
    const record = await context.load.return.load(keyOf(reference));
    return record && (await partFor(record.sellerOrderId, context)) ? record : null;
  },
  id: (record) => record._id,
  ref: (record) => record._id,
  sellerOrder: (record, _, context) => partOf(record, context),
  lines: ({ lines }, _, context) =>
    withOrderLines(
      lines.map((line) => ({ ...line, resolution: line.resolution ?? 'REFUND' })),
      context,
    ),
  deadline: ({ dueAt, state }) => {
    const silence = onSilence[state];
    return dueAt && silence ? { at: dueAt, consequence: silence.consequence } : null;
  },
  allowedActions: async (record, _, context) =>
    returnActions(record, await rolesIn(await partOf(record, context), context)),
  replacement: ({ state, replacement }, _, { load }) =>
    state === 'REPLACED' && replacement ? load.sellerOrder.load(replacement.sellerOrderId) : null,
  refund: ({ refundId }, _, { load }) => (refundId ? load.refund.load(refundId) : null),
};
