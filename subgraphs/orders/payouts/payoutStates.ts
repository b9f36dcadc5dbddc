// The states of a payout.

import type { Transitions } from '../order/transition.js';

export type PayoutState = 'REQUESTED' | 'PENDING' | 'PAID' | 'FAILED' | 'NEEDS_ATTENTION';

/** What was paid may come back days later. */
export const payoutTransitions: Transitions<PayoutState> = {
  REQUESTED: ['PENDING', 'PAID', 'FAILED', 'NEEDS_ATTENTION'],
  PENDING: ['PAID', 'FAILED', 'NEEDS_ATTENTION'],
  PAID: ['FAILED', 'NEEDS_ATTENTION'],
  FAILED: [],
  /** As soon as the provider has it back, or paid it after all; or as an operator says. */
  NEEDS_ATTENTION: ['PENDING', 'PAID', 'FAILED'],
};

/** Those in which the provider is asked, until it tells. */
export const openPayoutStates = ['REQUESTED', 'PENDING', 'NEEDS_ATTENTION'] as const satisfies PayoutState[];
