import { keyOf } from '../../kit/schema.js';
import { account } from '../ledger/account.js';
import { maySeeAccount } from '../ledger/accountAccess.js';
import type { WebhookDeliveryResolvers } from '../types.generated.js';

export const WebhookDelivery: WebhookDeliveryResolvers = {
  __resolveReference: async (reference, { load, viewer }) => {
    const delivery = await load.webhookDelivery.load(keyOf(reference));
    return delivery && (await maySeeAccount(viewer, account.seller(delivery.shopId), load.moneyOf)) ? delivery : null;
  },
  id: (delivery) => delivery._id,
  ref: (delivery) => delivery._id,
  endpoint: ({ endpointId }, _, { load }) => load.webhookEndpoint.load(endpointId),
  shop: ({ shopId }) => ({ id: shopId }),
  eventType: ({ type }) => type,
  tries: ({ attempts, replayedAt }) => attempts - replayedAt,
  nextTryAt: ({ dueAt }) => dueAt,
  lastTryAt: (delivery) => delivery.lastTryAt,
};
