// Removes an endpoint; its lane, the last time that it is worked on, clears its deliveries away.

import type { Clock } from '../../kit/clock.js';
import { done, failed } from '../../kit/result.js';
import type { Transact } from '../../kit/transaction.js';
import { managedEndpoint } from './endpointRight.js';
import type { RightDeps } from './endpointRight.js';
import type { EndpointStore } from './endpointStore.js';
import type { LaneStore } from './laneStore.js';

type Deps = RightDeps & {
  webhookEndpoints: Pick<EndpointStore, 'byId' | 'remove'>;
  webhookLanes: Pick<LaneStore, 'wake'>;
  transact: Transact;
  clock: Clock;
};

/** Fails with NOT_FOUND for strangers to the shop, and where it is gone already. */
export async function deleteEndpoint(deps: Deps, userId: string, endpointId: string) {
  const endpoint = await managedEndpoint(deps, userId, endpointId);
  if (!endpoint) return failed('NOT_FOUND', 'webhookEndpointId');
  await deps.transact(async (tx) => {
    await deps.webhookEndpoints.remove(endpoint._id, tx.session);
    await deps.webhookLanes.wake([endpoint._id], deps.clock.now(), tx.session);
  });
  return done(endpoint._id);
}
