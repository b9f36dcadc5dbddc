// Sends an endpoint an event that tells of nothing, so that its owner sees whether it arrives.

import type { Clock } from '../../kit/clock.js';
import type { IdSource } from '../../kit/ids.js';
import { done, failed } from '../../kit/result.js';
import type { Transact } from '../../kit/transaction.js';
import type { DeliveryStore } from './deliveryStore.js';
import { managedEndpoint } from './endpointRight.js';
import type { RightDeps } from './endpointRight.js';
import type { EndpointStore } from './endpointStore.js';
import type { LaneStore } from './laneStore.js';
import { newDelivery } from './newDelivery.js';

type Deps = RightDeps & {
  webhookEndpoints: Pick<EndpointStore, 'byId'>;
  webhookDeliveries: Pick<DeliveryStore, 'insertOnce' | 'countSince'>;
  webhookLanes: Pick<LaneStore, 'wake'>;
  transact: Transact;
  clock: Clock;
  ids: IdSource;
};

const testsMost = 20;
const withinMs = 60 * 60 * 1000;

/** Fails with NOT_FOUND for strangers to the shop, ENDPOINT_NOT_ENABLED, and LIMIT_REACHED after twenty within an hour. */
export async function testEndpoint(deps: Deps, userId: string, endpointId: string) {
  const endpoint = await managedEndpoint(deps, userId, endpointId);
  if (!endpoint) return failed('NOT_FOUND', 'webhookEndpointId');
  if (endpoint.state !== 'ENABLED') return failed('ENDPOINT_NOT_ENABLED', 'webhookEndpointId');
  const now = deps.clock.now();
  const data = { webhookEndpointId: endpoint._id, shopId: endpoint.shopId };
  const delivery = newDelivery(endpoint, { type: 'TEST', at: now, data }, deps.ids.next('whdl'), now);
  return deps.transact(async (tx) => {
    // First, since it is the lane that two tests at once meet at.
    await deps.webhookLanes.wake([endpoint._id], now, tx.session);
    const since = new Date(now.getTime() - withinMs);
    const recent = await deps.webhookDeliveries.countSince(endpoint._id, 'TEST', since, tx.session);
    if (recent >= testsMost) return failed('LIMIT_REACHED', 'webhookEndpointId');
    await deps.webhookDeliveries.insertOnce([delivery], tx.session);
    return done(delivery);
  });
}
