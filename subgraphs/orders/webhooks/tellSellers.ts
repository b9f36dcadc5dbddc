// Makes of each event that concerns shops a delivery for each of their endpoints that hears of it, in the transaction that remembers the event.

import type { Clock } from '../../kit/clock.js';
import type { Consumer } from '../../kit/events.js';
import type { DeliveryStore } from './deliveryStore.js';
import type { EndpointStore } from './endpointStore.js';
import type { LaneStore } from './laneStore.js';
import { newDelivery } from './newDelivery.js';
import { tellings } from './sellerFacts.js';
import type { FactDeps } from './sellerFacts.js';

type Deps = FactDeps & {
  webhookEndpoints: Pick<EndpointStore, 'hearing'>;
  webhookDeliveries: Pick<DeliveryStore, 'insertOnce'>;
  webhookLanes: Pick<LaneStore, 'wake'>;
  clock: Clock;
};

export const tellSellers: Consumer<Deps> = {
  name: 'tellSellers',
  owner: 'orders',
  types: Object.keys(tellings),
  async handle(event, tx, deps) {
    const { id, at } = event;
    const telling = tellings[event.type];
    const shops = telling?.shopsOf(event.payload) ?? [];
    if (!telling || shops.length === 0) return;
    const endpoints = await deps.webhookEndpoints.hearing(shops, telling.type, tx.session);
    if (endpoints.length === 0) return;

    const now = deps.clock.now();
    const heard = new Set(endpoints.map(({ shopId }) => shopId));
    const facts = await telling.tell(deps, event, heard, tx.session);
    const deliveries = facts.flatMap(({ shopId, data }) =>
      endpoints
        .filter((endpoint) => endpoint.shopId === shopId)
        .map((endpoint) => newDelivery(endpoint, { type: telling.type, at, data }, id, now)),
    );
    await deps.webhookDeliveries.insertOnce(deliveries, tx.session);
    await deps.webhookLanes.wake([...new Set(deliveries.map(({ endpointId }) => endpointId))], now, tx.session);
  },
};
