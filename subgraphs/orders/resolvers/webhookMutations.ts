// Where shops are told of what happens to them, and what is sent once more.

import { payload } from '../../kit/result.js';
import { createEndpoint } from '../webhooks/createEndpoint.js';
import { deleteEndpoint } from '../webhooks/deleteEndpoint.js';
import { replayByOperator } from '../webhooks/replayByOperator.js';
import { replayDeliveries } from '../webhooks/replayDeliveries.js';
import { replayDelivery } from '../webhooks/replayDelivery.js';
import { rotateSecret } from '../webhooks/rotateSecret.js';
import { testEndpoint } from '../webhooks/testEndpoint.js';
import { updateEndpoint } from '../webhooks/updateEndpoint.js';
import type { MutationResolvers } from '../types.generated.js';

type WebhookMutations = Pick<
  MutationResolvers,
  | 'webhookEndpointCreate'
  | 'webhookEndpointUpdate'
  | 'webhookEndpointDelete'
  | 'webhookEndpointSecretRotate'
  | 'webhookEndpointTest'
  | 'webhookDeliveryReplay'
  | 'webhookDeliveriesReplay'
  | 'webhookReplay'
>;

export const webhookMutations: WebhookMutations = {
  webhookEndpointCreate: async (_, { input }, context) => {
    const result = await createEndpoint(context, context.viewer.required(), input);
    if (!result.ok) return { userErrors: result.userErrors };
    return { webhookEndpoint: result.value.endpoint, secret: result.value.secret, userErrors: [] };
  },
  webhookEndpointUpdate: async (_, { input }, context) =>
    payload('webhookEndpoint', await updateEndpoint(context, context.viewer.required(), input)),
  webhookEndpointDelete: async (_, { input }, context) =>
    payload(
      'deletedWebhookEndpointId',
      await deleteEndpoint(context, context.viewer.required(), input.webhookEndpointId),
    ),
  webhookEndpointSecretRotate: async (_, { input }, context) => {
    const result = await rotateSecret(context, context.viewer.required(), input);
    if (!result.ok) return { userErrors: result.userErrors };
    return { webhookEndpoint: result.value.endpoint, secret: result.value.secret, userErrors: [] };
  },
  webhookEndpointTest: async (_, { input }, context) =>
    payload('webhookDelivery', await testEndpoint(context, context.viewer.required(), input.webhookEndpointId)),
  webhookDeliveryReplay: async (_, { input }, context) =>
    payload('webhookDelivery', await replayDelivery(context, context.viewer.required(), input.webhookDeliveryId)),
  webhookDeliveriesReplay: async (_, { input }, context) => {
    const result = await replayDeliveries(context, context.viewer.required(), input);
    return result.ok ? { ...result.value, userErrors: [] } : { userErrors: result.userErrors };
  },
  webhookReplay: async (_, { input }, context) => {
    context.viewer.requireRole('OPERATOR');
    return payload('action', await replayByOperator(context, context.viewer.required(), input));
  },
};
