// The states of a refund.

import type { Transitions } from '../order/transition.js';

export type RefundState = 'REQUESTED' | 'SENT' | 'DONE' | 'REFUSED' | 'NEEDS_ATTENTION';

/** What the provider refused, an operator may have it asked for again. What it never told is asked for on and on. */
export const refundTransitions: Transitions<RefundState> = {
  REQUESTED: ['SENT'],
  SENT: ['DONE', 'REFUSED', 'NEEDS_ATTENTION'],
  DONE: [],
  REFUSED: ['SENT'],
  NEEDS_ATTENTION: ['SENT'],
};
