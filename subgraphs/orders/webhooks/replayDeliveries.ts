// Sends an endpoint's deliveries of a time once more.

import { done, failed } from '../../kit/result.js';
import type { Transact } from '../../kit/transaction.js';
import { managedEndpoint } from './endpointRight.js';
import type { RightDeps } from './endpointRight.js';
import type { EndpointStore } from './endpointStore.js';
import { replayOldest } from './replayOldest.js';
import type { OldestDeps, Range } from './replayOldest.js';

type Deps = RightDeps & OldestDeps & { webhookEndpoints: Pick<EndpointStore, 'byId'>; transact: Transact };
export type ReplayInput = Omit<Range, 'endpointId'> & { webhookEndpointId: string };

/** Fails with NOT_FOUND for strangers to the shop, TIME_INVALID, and ENDPOINT_NOT_ENABLED where it is disabled. */
export async function replayDeliveries(deps: Deps, userId: string, { webhookEndpointId, ...range }: ReplayInput) {
  const endpoint = await managedEndpoint(deps, userId, webhookEndpointId);
  if (!endpoint) return failed('NOT_FOUND', 'webhookEndpointId');
  if (range.until <= range.from) return failed('TIME_INVALID', 'until');
  if (endpoint.state === 'DISABLED') return failed('ENDPOINT_NOT_ENABLED', 'webhookEndpointId');
  return done(await deps.transact((tx) => replayOldest(deps, { ...range, endpointId: endpoint._id }, tx)));
}
