// How webhooks stand, for `/metrics`: what waits, what was given up, and how late the lanes are.

import type { Clock } from '../../kit/clock.js';
import type { Figure } from '../../kit/figures.js';
import type { DeliveryStore } from './deliveryStore.js';
import type { LaneStore } from './laneStore.js';
import type { DeliveryState } from './webhookStates.js';

type Deps = {
  webhookDeliveries: Pick<DeliveryStore, 'counts'>;
  webhookLanes: Pick<LaneStore, 'oldestDue'>;
  clock: Clock;
};

const watched: readonly DeliveryState[] = ['PENDING', 'DEAD'];

export const webhookFigures: readonly Figure<Deps>[] = [
  {
    name: 'vitrine_webhook_deliveries',
    help: 'Webhook deliveries that wait or were given up, counted up to 10000 of each.',
    labels: ['state'],
    read: async ({ webhookDeliveries }) =>
      (await webhookDeliveries.counts(watched)).map((value, place) => ({
        labels: { state: watched[place] ?? '' },
        value,
      })),
  },
  {
    name: 'vitrine_webhook_lag_seconds',
    help: 'How long the endpoint that waits longest has been due, of those whose last turn went well and of those that had trouble.',
    labels: ['lane'],
    read: async ({ webhookLanes, clock }) => {
      const now = clock.now();
      const [well, troubled] = await Promise.all([webhookLanes.oldestDue(false), webhookLanes.oldestDue(true)]);
      const late = (dueAt: Date | null) => (dueAt ? Math.max(0, now.getTime() - dueAt.getTime()) / 1000 : 0);
      return [
        { labels: { lane: 'well' }, value: late(well) },
        { labels: { lane: 'troubled' }, value: late(troubled) },
      ];
    },
  },
];
