// The states of a return, and what happens in each of them by itself.

import type { Consequence } from '../order/deadlines.js';
import type { SaleTerms } from '../order/saleTerms.js';
import type { Transitions } from '../order/transition.js';

export type ReturnState =
  | 'REQUESTED'
  | 'APPROVED'
  | 'IN_TRANSIT'
  | 'RECEIVED'
  | 'REFUNDED'
  | 'REPLACING'
  | 'REPLACED'
  | 'DECLINED'
  | 'ESCALATED'
  | 'CLOSED'
  | 'WITHDRAWN';

/** Where there is nothing to replace goods with, it is as undecided as it was. */
export const returnTransitions: Transitions<ReturnState> = {
  REQUESTED: ['APPROVED', 'DECLINED', 'WITHDRAWN'],
  APPROVED: ['IN_TRANSIT', 'RECEIVED', 'CLOSED', 'WITHDRAWN'],
  IN_TRANSIT: ['RECEIVED', 'ESCALATED'],
  RECEIVED: ['REFUNDED', 'REPLACING', 'DECLINED'],
  REFUNDED: [],
  REPLACING: ['REPLACED', 'RECEIVED', 'ESCALATED'],
  REPLACED: [],
  DECLINED: ['ESCALATED', 'CLOSED'],
  ESCALATED: ['APPROVED', 'REFUNDED', 'REPLACING', 'CLOSED'],
  CLOSED: [],
  WITHDRAWN: [],
};

type OnSilence = { seconds: (terms: SaleTerms) => number; to: ReturnState; consequence: Consequence };

/** Who is silent has decided: a shop for the buyer, a buyer for the shop. Goods that nobody got, an operator looks for. */
export const onSilence: Readonly<Partial<Record<ReturnState, OnSilence>>> = {
  REQUESTED: { seconds: (terms) => terms.returnAnswerSeconds, to: 'APPROVED', consequence: 'RETURN_APPROVED' },
  APPROVED: { seconds: (terms) => terms.returnSendSeconds, to: 'CLOSED', consequence: 'RETURN_CLOSED' },
  IN_TRANSIT: { seconds: (terms) => terms.returnTransitSeconds, to: 'ESCALATED', consequence: 'ESCALATED' },
  RECEIVED: { seconds: (terms) => terms.returnInspectionSeconds, to: 'REFUNDED', consequence: 'REFUNDED' },
  DECLINED: { seconds: (terms) => terms.escalationSeconds, to: 'CLOSED', consequence: 'RETURN_CLOSED' },
};

/** In which nothing is left to do. */
export const isSettled = (state: ReturnState): boolean => returnTransitions[state].length === 0;

/** How long whoever decided on a replacement has to see it through, before a sweep does. */
export const replacingSeconds = 60;
