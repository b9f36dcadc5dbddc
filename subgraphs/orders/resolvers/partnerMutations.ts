// What a buyer may have a partner retailer do about its part of an order.

import { payload } from '../../kit/result.js';
import { cancelPartnerOrder } from '../partnerOrders/cancelPartnerOrder.js';
import { requestPartnerRefund } from '../partnerOrders/requestPartnerRefund.js';
import type { MutationResolvers } from '../types.generated.js';

export const partnerMutations = {
  partnerOrderCancel: async (_, { input }, context) =>
    payload('partnerOrder', await cancelPartnerOrder(context, context.viewer.customer(), input)),
  partnerOrderRefundRequest: async (_, { input }, context) => {
    const asked = await requestPartnerRefund(context, context.viewer.customer(), input);
    if (!asked.ok) return { refund: null, partnerOrder: null, userErrors: asked.userErrors };
    const { part, refundId } = asked.value;
    const refund = part.refunds.find(({ id }) => id === refundId) ?? null;
    return { refund, partnerOrder: part, userErrors: [] };
  },
} satisfies MutationResolvers;
