import { keyOf } from '../../kit/schema.js';
import { account } from '../ledger/account.js';
import { maySeeAccount } from '../ledger/accountAccess.js';
import { inUse } from '../webhooks/rotateSecret.js';
import type { WebhookEndpointResolvers } from '../types.generated.js';

export const WebhookEndpoint: WebhookEndpointResolvers = {
  __resolveReference: async (reference, { load, viewer }) => {
    const endpoint = await load.webhookEndpoint.load(keyOf(reference));
    return endpoint && (await maySeeAccount(viewer, account.seller(endpoint.shopId), load.moneyOf)) ? endpoint : null;
  },
  id: (endpoint) => endpoint._id,
  ref: (endpoint) => endpoint._id,
  shop: ({ shopId }) => ({ id: shopId }),
  secrets: ({ secrets }, _, { clock }) => inUse(secrets, clock.now()),
  deliveries: ({ _id }, { filter, ...page }, { load }) => load.webhookDeliveriesOf.load(_id, { ...filter, ...page }),
};
