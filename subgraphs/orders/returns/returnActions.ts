// What whoever asks may do about a return now.

import type { Role } from '../order/allowedActions.js';
import type { ReturnRecord } from './returnStore.js';
import type { ReturnState } from './returnStates.js';

export type ReturnAction = 'WITHDRAW' | 'SEND' | 'ESCALATE' | 'ANSWER' | 'RECEIVE' | 'SETTLE' | 'ARBITRATE';

const allowed: Readonly<Partial<Record<ReturnState, readonly (readonly [Role, ReturnAction])[]>>> = {
  REQUESTED: [
    ['BUYER', 'WITHDRAW'],
    ['STAFF', 'ANSWER'],
  ],
  APPROVED: [
    ['BUYER', 'WITHDRAW'],
    ['BUYER', 'SEND'],
    ['STAFF', 'RECEIVE'],
  ],
  IN_TRANSIT: [['STAFF', 'RECEIVE']],
  RECEIVED: [['STAFF', 'SETTLE']],
  DECLINED: [['BUYER', 'ESCALATE']],
  ESCALATED: [['OPERATOR', 'ARBITRATE']],
};

export const returnActions = ({ state }: ReturnRecord, roles: ReadonlySet<Role>): ReturnAction[] =>
  (allowed[state] ?? []).filter(([role]) => roles.has(role)).map(([, action]) => action);
