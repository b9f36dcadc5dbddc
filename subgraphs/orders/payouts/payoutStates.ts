// The states of a payout.

import type { Transitions } from '../order/transition.js';

export type PayoutState = 'REQUESTED' | 'PENDING' | 'PAID' | 'FAILED';

/** What was paid may come back days later. */
export const payoutTransitions: Transitions<PayoutState> = {
  REQUESTED: ['PENDING', 'PAID', 'FAILED'],
  PENDING: ['PAID', 'FAILED'],
  PAID: ['FAILED'],
  FAILED: [],
};
