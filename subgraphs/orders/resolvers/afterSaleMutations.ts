// What may happen to an order after its sale: cancellations, returns, refunds.

import { payload } from '../../kit/result.js';
import { answerCancellation, withdrawCancellation } from '../cancellation/answerCancellation.js';
import { cancelOrder } from '../cancellation/cancelOrder.js';
import { refuseToShip } from '../cancellation/refuseToShip.js';
import { createRefund } from '../refunds/createRefund.js';
import { retryRefund } from '../refunds/retryRefund.js';
import { arbitrateReturn } from '../returns/arbitrateReturn.js';
import { escalateReturn, sendReturn, withdrawReturn } from '../returns/buyerMoves.js';
import { requestReturn } from '../returns/requestReturn.js';
import { answerReturn, receiveReturn, settleReturn } from '../returns/shopMoves.js';
import type { MutationResolvers } from '../types.generated.js';

export const afterSaleMutations = {
  orderCancel: async (_, { input }, context) =>
    payload('cancellations', await cancelOrder(context, context.viewer.customer(), input)),
  cancellationWithdraw: async (_, { input }, context) => {
    context.viewer.customer();
    return payload('cancellation', await withdrawCancellation(context, context.viewer, input.cancellationId));
  },
  cancellationAnswer: async (_, { input }, context) =>
    payload('cancellation', await answerCancellation(context, context.viewer.required(), input)),
  sellerOrderCancel: async (_, { input }, context) =>
    payload('cancellation', await refuseToShip(context, context.viewer.required(), input)),
  refundCreate: async (_, { input }, context) => payload('refund', await createRefund(context, context.viewer, input)),
  refundRetry: async (_, { input }, context) => {
    context.viewer.requireRole('OPERATOR');
    const acted = await retryRefund(context, context.viewer.required(), input);
    if (!acted.ok) return { action: null, refund: null, userErrors: acted.userErrors };
    return { action: acted.value, refund: await context.refunds.byId(input.refundId), userErrors: [] };
  },
  returnRequest: async (_, { input }, context) => {
    const lines = input.lines.map((line) => ({ ...line, resolution: line.resolution ?? 'REFUND' }));
    const wish = { ...input, lines, evidence: input.evidence ?? [] };
    return payload('return', await requestReturn(context, context.viewer.customer(), wish));
  },
  returnWithdraw: async (_, { input }, context) => {
    context.viewer.customer();
    return payload('return', await withdrawReturn(context, context.viewer, input.returnId));
  },
  returnSend: async (_, { input }, context) => {
    context.viewer.customer();
    return payload('return', await sendReturn(context, context.viewer, input));
  },
  returnEscalate: async (_, { input }, context) => {
    context.viewer.customer();
    return payload('return', await escalateReturn(context, context.viewer, input));
  },
  returnAnswer: async (_, { input }, context) =>
    payload('return', await answerReturn(context, context.viewer.required(), input)),
  returnReceive: async (_, { input }, context) =>
    payload('return', await receiveReturn(context, context.viewer.required(), input)),
  returnSettle: async (_, { input }, context) => {
    const settlement = { ...input, resolution: input.resolution ?? 'REFUND' };
    return payload('return', await settleReturn(context, context.viewer.required(), settlement));
  },
  returnArbitrate: async (_, { input }, context) => {
    context.viewer.requireRole('OPERATOR');
    return payload('return', await arbitrateReturn(context, context.viewer.required(), input));
  },
} satisfies MutationResolvers;
