// How orders stand, for `/metrics`: those that are not at their end, and the oldest of them.

import type { Clock } from '../../kit/clock.js';
import type { Figure } from '../../kit/figures.js';
import type { DisplayStatus } from '../order/states.js';
import type { OpenState, OrderWatchStore } from './orderWatchStore.js';

type Deps = { orderWatch: Pick<OrderWatchStore, 'counts' | 'stuck'>; clock: Clock };

const watched: readonly DisplayStatus[] = [
  'PLACING',
  'REQUIRES_ACTION',
  'IN_REVIEW',
  'CONFIRMED',
  'PARTIALLY_SHIPPED',
  'SHIPPED',
];
const openStates: readonly OpenState[] = ['PLACING', 'REQUIRES_ACTION', 'UNDOING', 'NEEDS_ATTENTION'];
/** A saga takes less than a second, and one that failed begins again within a minute. */
export const stuckAfterMs = 60_000;

export const orderFigures: readonly Figure<Deps>[] = [
  {
    name: 'vitrine_orders',
    help: 'Orders by how they stand, counted up to 10000 of each.',
    labels: ['status'],
    read: async ({ orderWatch }) =>
      (await orderWatch.counts(watched)).map(({ displayStatus, count }) => {
        return { labels: { status: displayStatus }, value: count };
      }),
  },
  {
    name: 'vitrine_orders_oldest_seconds',
    help: 'Since when the oldest order stands so, by when it was placed; 0 where there is none.',
    labels: ['status'],
    read: async ({ orderWatch, clock }) =>
      (await orderWatch.counts(watched)).map(({ displayStatus, oldestPlacedAt }) => {
        const ageMs = oldestPlacedAt ? clock.now().getTime() - oldestPlacedAt.getTime() : 0;
        return { labels: { status: displayStatus }, value: Math.max(0, ageMs) / 1000 };
      }),
  },
  {
    name: 'vitrine_placements_stuck',
    help: 'Placements that are neither done nor given up a minute after they began, by state, counted up to 10000 of each.',
    labels: ['state'],
    read: async ({ orderWatch, clock }) => {
      const counts = await orderWatch.stuck(openStates, new Date(clock.now().getTime() - stuckAfterMs));
      return counts.map((value, place) => ({ labels: { state: openStates[place] ?? '' }, value }));
    },
  },
];
