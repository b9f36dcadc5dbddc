// Puts deliveries of a time on their way again, the oldest first, so many at a time.

import type { Clock } from '../../kit/clock.js';
import type { Transaction } from '../../kit/transaction.js';
import type { DeliveryStore } from './deliveryStore.js';
import type { LaneStore } from './laneStore.js';
import type { DeliveryState } from './webhookStates.js';

export type OldestDeps = {
  webhookDeliveries: Pick<DeliveryStore, 'oldest' | 'replay'>;
  webhookLanes: Pick<LaneStore, 'wake'>;
  clock: Clock;
};
/** Dead ones, unless states are named; what is pending is on its way already. */
export type Range = {
  endpointId?: string;
  from: Date;
  until: Date;
  states?: readonly DeliveryState[] | null | undefined;
};

/** In one transaction. */
const replaysMost = 1000;

export async function replayOldest(deps: OldestDeps, { endpointId, from, until, states }: Range, tx: Transaction) {
  const settled = (states ?? ['DEAD']).filter((state) => state !== 'PENDING');
  const filter = { states: settled, from, until, ...(endpointId === undefined ? {} : { endpointId }) };
  const found = await deps.webhookDeliveries.oldest(filter, replaysMost + 1, tx.session);
  const page = found.slice(0, replaysMost);
  const now = deps.clock.now();
  const ids = page.map(({ _id }) => _id);
  const replayedCount = await deps.webhookDeliveries.replay(ids, now, tx.session);
  await deps.webhookLanes.wake([...new Set(page.map((each) => each.endpointId))], now, tx.session);
  return { replayedCount, hasMore: found.length > replaysMost };
}
