// Where an adjustment of the ledger stands: proposed by one, decided by another, and then as it is for good.

import type { Transitions } from '../order/transition.js';

export type AdjustmentState = 'PROPOSED' | 'APPROVED' | 'DECLINED';

export const adjustmentTransitions: Transitions<AdjustmentState> = {
  PROPOSED: ['APPROVED', 'DECLINED'],
  APPROVED: [],
  DECLINED: [],
};
