// Deletes deliveries that nobody looks at any more, also those that waited for an endpoint all that time.

import type { Clock } from '../../kit/clock.js';
import type { DeliveryStore } from './deliveryStore.js';

type Deps = { webhookDeliveries: Pick<DeliveryStore, 'removeBefore'>; clock: Clock };

const keptMs = 30 * 24 * 3600 * 1000;

export async function pruneDeliveries({ webhookDeliveries, clock }: Deps): Promise<void> {
  await webhookDeliveries.removeBefore(new Date(clock.now().getTime() - keptMs));
}
