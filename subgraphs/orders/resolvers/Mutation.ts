import { codedError } from '../../kit/codedError.js';
import { payload } from '../../kit/result.js';
import { addLines } from '../cart/addLines.js';
import { removeLines } from '../cart/removeLines.js';
import { updateLines } from '../cart/updateLines.js';
import { placeOrder } from '../checkout/placeOrder.js';
import { quoteCart } from '../checkout/quoteCart.js';
import { createShipment } from '../fulfilment/createShipment.js';
import { deliverShipment } from '../fulfilment/deliverShipment.js';
import { recordPastOrders } from '../history/recordPastOrders.js';
import { takeNotice } from '../payment/takeNotice.js';
import { answerTestPayment } from '../payment/test/testPages.js';
import { runPayouts } from '../payouts/runPayouts.js';
import { setShopTerms } from '../payouts/setShopTerms.js';
import { messageMutations } from './messageMutations.js';
import { afterSaleMutations } from './afterSaleMutations.js';
import { partnerMutations } from './partnerMutations.js';
import { warehouseMutations } from './warehouseMutations.js';
import type { Context } from '../context.js';
import { operatorMutations } from './operatorMutations.js';
import { webhookMutations } from './webhookMutations.js';
import type { MutationResolvers } from '../types.generated.js';

const actorOf = ({ viewer }: Context) => ({ userId: viewer.required(), operator: viewer.has('OPERATOR') });

export const Mutation: MutationResolvers = {
  ...operatorMutations,
  ...messageMutations,
  ...webhookMutations,
  ...afterSaleMutations,
  ...warehouseMutations,
  ...partnerMutations,
  cartLinesAdd: async (_, { input }, context) => {
    const customer = context.viewer.customer();
    const { market } = context.viewer;
    if (market === null) throw codedError('MARKET_UNKNOWN', 'Name a market first.');
    return payload('cart', await addLines(context, customer, market, input.lines));
  },
  cartLinesUpdate: async (_, { input }, context) =>
    payload('cart', await updateLines(context, context.viewer.customer(), context.viewer.market, input.lines)),
  cartLinesRemove: async (_, { input }, context) =>
    payload('cart', await removeLines(context, context.viewer.customer(), input.lineIds)),
  cartQuote: async (_, { input }, context) =>
    payload('quote', await quoteCart(context, context.viewer.customer(), input)),
  orderPlace: async (_, { input }, context) => {
    const { paymentMethod, onFailure = 'CANCEL', ...rest } = input;
    const method = paymentMethod ? { provider: paymentMethod.provider ?? 'TEST', token: paymentMethod.token } : null;
    const wanted = { ...rest, onFailure, paymentMethod: method };
    const { order, drift, userErrors } = await placeOrder(context, context.viewer.customer(), wanted);
    return { order, quoteDrift: drift, userErrors };
  },
  shipmentCreate: async (_, { input }, context) =>
    payload('shipment', await createShipment(context, context.viewer.required(), input)),
  shipmentDeliver: async (_, { input }, context) =>
    payload('shipment', await deliverShipment(context, actorOf(context), input)),
  paymentWebhookTake: async (_, { input }, context) => {
    context.viewer.requireService('gateway');
    return { outcome: await takeNotice(context, input.provider, input.headers, input.body) };
  },
  testPaymentAnswer: (_, { input }, context) => {
    context.viewer.requireService('gateway');
    return answerTestPayment(context, input.key, input.confirm);
  },
  payoutsRun: async (_, { input }, context) => {
    context.viewer.requireRole('OPERATOR');
    return payload('payouts', await runPayouts(context, context.viewer.required(), input));
  },
  shopTermsSet: async (_, { input }, context) => {
    context.viewer.requireRole('OPERATOR');
    return payload('shopTerms', await setShopTerms(context, context.viewer.required(), input));
  },
  pastOrdersRecord: async (_, { input }, context) => {
    context.viewer.requireRole('OPERATOR');
    const rows = input.rows.map(({ kind = 'SALE', ...row }) => ({ ...row, kind }));
    const result = await recordPastOrders(context, { ...input, rows });
    return result.ok ? { results: result.value, userErrors: [] } : { results: [], userErrors: result.userErrors };
  },
};
