// Sends a delivery once more, under the same id and with the same body.

import type { Clock } from '../../kit/clock.js';
import { checkId } from '../../kit/ids.js';
import { done, failed } from '../../kit/result.js';
import type { Transact } from '../../kit/transaction.js';
import type { DeliveryStore } from './deliveryStore.js';
import { mayManage } from './endpointRight.js';
import type { RightDeps } from './endpointRight.js';
import type { EndpointStore } from './endpointStore.js';
import type { LaneStore } from './laneStore.js';

type Deps = RightDeps & {
  webhookEndpoints: Pick<EndpointStore, 'byId'>;
  webhookDeliveries: Pick<DeliveryStore, 'byId' | 'replay'>;
  webhookLanes: Pick<LaneStore, 'wake'>;
  transact: Transact;
  clock: Clock;
};

/** Fails with NOT_FOUND for strangers to the shop, ENDPOINT_NOT_ENABLED where it is disabled, and NOT_REPLAYABLE where it is pending. */
export async function replayDelivery(deps: Deps, userId: string, deliveryId: string) {
  checkId('whdl', deliveryId, 'webhookDeliveryId');
  const delivery = await deps.webhookDeliveries.byId(deliveryId);
  const allowed = delivery && (await mayManage(deps, userId, delivery.shopId));
  const endpoint = allowed ? await deps.webhookEndpoints.byId(delivery.endpointId) : null;
  if (!endpoint) return failed('NOT_FOUND', 'webhookDeliveryId');
  if (endpoint.state === 'DISABLED') return failed('ENDPOINT_NOT_ENABLED', 'webhookDeliveryId');
  const now = deps.clock.now();
  const replayed = await deps.transact(async (tx) => {
    const count = await deps.webhookDeliveries.replay([deliveryId], now, tx.session);
    if (count > 0) await deps.webhookLanes.wake([endpoint._id], now, tx.session);
    return count > 0;
  });
  const current = replayed ? await deps.webhookDeliveries.byId(deliveryId) : null;
  return current ? done(current) : failed('NOT_REPLAYABLE', 'webhookDeliveryId');
}
