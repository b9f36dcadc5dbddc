// Where a support case stands, and where it may go from there.

import type { Transitions } from '../order/transition.js';

export type CaseState = 'OPEN' | 'IN_PROGRESS' | 'WAITING' | 'RESOLVED' | 'WITHDRAWN';

export const caseTransitions: Transitions<CaseState> = {
  OPEN: ['IN_PROGRESS', 'WITHDRAWN'],
  IN_PROGRESS: ['OPEN', 'WAITING', 'RESOLVED', 'WITHDRAWN'],
  WAITING: ['OPEN', 'IN_PROGRESS', 'RESOLVED', 'WITHDRAWN'],
  RESOLVED: ['OPEN'],
  WITHDRAWN: [],
};

export const openCaseStates: readonly CaseState[] = ['OPEN', 'IN_PROGRESS', 'WAITING'];
