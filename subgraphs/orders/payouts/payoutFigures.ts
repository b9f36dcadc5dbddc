// How payouts stand, for `/metrics`: those that are neither paid nor failed, and the oldest of them.

import type { Clock } from '../../kit/clock.js';
import type { Figure } from '../../kit/figures.js';
import { ageSeconds } from '../../kit/standing.js';
import { openPayoutStates } from './payoutStates.js';
import type { PayoutStore } from './payoutStore.js';

type Deps = { payouts: Pick<PayoutStore, 'counts'>; clock: Clock };

export const payoutFigures: readonly Figure<Deps>[] = [
  {
    name: 'vitrine_payouts',
    help: 'Payouts that are neither paid nor failed, counted up to 10000 of each state.',
    labels: ['state'],
    read: async ({ payouts }) =>
      (await payouts.counts(openPayoutStates)).map(({ state, count }) => ({ labels: { state }, value: count })),
  },
  {
    name: 'vitrine_payouts_oldest_seconds',
    help: 'When the oldest payout in the state was made, in seconds ago; 0 where there is none.',
    labels: ['state'],
    read: async ({ payouts, clock }) =>
      (await payouts.counts(openPayoutStates)).map((each) => {
        return { labels: { state: each.state }, value: ageSeconds(each, clock.now()) };
      }),
  },
];
