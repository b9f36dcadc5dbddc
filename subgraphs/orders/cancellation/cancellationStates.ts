// The states of a cancellation.

import type { Transitions } from '../order/transition.js';

export type CancellationState = 'REQUESTED' | 'ACCEPTED' | 'DECLINED' | 'WITHDRAWN';

export const cancellationTransitions: Transitions<CancellationState> = {
  REQUESTED: ['ACCEPTED', 'DECLINED', 'WITHDRAWN'],
  ACCEPTED: [],
  DECLINED: [],
  WITHDRAWN: [],
};
