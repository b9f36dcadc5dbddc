// What operators look at: orders by how they stand, what is stuck, what was given up, and what was done about it.

import { codedError } from '../../kit/codedError.js';
import { moneyNode } from '../../kit/money.js';
import type { Viewer } from '../../kit/viewer.js';
import { figureDays } from '../figures/figureDays.js';
import { programmePrefix, saleScope } from '../figures/salesDelta.js';
import { checkSize } from '../bounds.js';
import type { QueryResolvers } from '../types.generated.js';

type OperatorQueries = Pick<
  QueryResolvers,
  | 'orders'
  | 'orderCounts'
  | 'placements'
  | 'orderDeadLetters'
  | 'operatorActions'
  | 'ledgerAdjustments'
  | 'supportCases'
  | 'salesFigures'
  | 'subsidySpend'
  | 'chargebacks'
  | 'payoutsInState'
  | 'paymentNotices'
>;

const statusesMost = 20;
const defaults = {
  states: ['PLACING', 'REQUIRES_ACTION', 'UNDOING', 'NEEDS_ATTENTION'],
  olderThanSeconds: 60,
} as const;
const longestSeconds = 100 * 365 * 24 * 60 * 60;

export const operatorQueries: OperatorQueries = {
  orders: (_, { filter, reverse, ...page }, { orderWatch, viewer }) => {
    operatorsOnly(viewer);
    const statuses = checkSize(filter.displayStatuses, 'filter.displayStatuses', statusesMost);
    const placed = { since: filter.placedSince, before: filter.placedBefore };
    return orderWatch.page(statuses, placed, reverse ?? false, page);
  },
  orderCounts: (_, { displayStatuses }, { orderWatch, viewer }) => {
    operatorsOnly(viewer);
    return orderWatch.counts(checkSize(displayStatuses, 'displayStatuses', statusesMost));
  },
  placements: (_, { filter, ...page }, { orderWatch, viewer, clock }) => {
    operatorsOnly(viewer);
    const states = filter?.states ?? defaults.states;
    const olderThanSeconds = filter?.olderThanSeconds ?? defaults.olderThanSeconds;
    if (olderThanSeconds < 0 || olderThanSeconds > longestSeconds) {
      throw codedError('BAD_USER_INPUT', `filter.olderThanSeconds is from 0 to ${longestSeconds}.`);
    }
    const before = new Date(clock.now().getTime() - olderThanSeconds * 1000);
    return orderWatch.placements(checkSize(states, 'filter.states', defaults.states.length), before, page);
  },
  orderDeadLetters: (_, { consumer, ...page }, { deadLetters, viewer }) => {
    operatorsOnly(viewer);
    return deadLetters.page(consumer ?? null, page);
  },
  operatorActions: (_, { filter, ...page }, { operatorActions, viewer }) => {
    operatorsOnly(viewer);
    return operatorActions.page(filter ?? {}, page);
  },
  ledgerAdjustments: (_, { states, ...page }, { adjustments, viewer }) => {
    operatorsOnly(viewer);
    return adjustments.page(states ?? null, page);
  },
  salesFigures: (_, { window }, { viewer }) => {
    operatorsOnly(viewer);
    return { scope: saleScope.platform, ...figureDays(window) };
  },
  subsidySpend: async (_, { window }, { figures, viewer }) => {
    operatorsOnly(viewer);
    const rows = await figures.programmes(figureDays(window));
    return rows.map(({ scope, currency, subsidy }) => ({
      programme: scope.slice(programmePrefix.length),
      amount: moneyNode({ minor: subsidy, currency }),
    }));
  },
  chargebacks: (_, { states, ...page }, { chargebacks, viewer }) => {
    operatorsOnly(viewer);
    return chargebacks.page(states ? checkSize(states, 'states', 3) : null, page);
  },
  payoutsInState: (_, { state, ...page }, { payouts, viewer }) => {
    operatorsOnly(viewer);
    return payouts.inState(state, page);
  },
  paymentNotices: (_, { states, ...page }, { paymentNotices, viewer }) => {
    operatorsOnly(viewer);
    return paymentNotices.page(states ? checkSize(states, 'states', 4) : null, page);
  },
  supportCases: (_, { filter, ...page }, { cases, viewer }) => {
    operatorsOnly(viewer);
    const { mine, ...which } = filter ?? {};
    return cases.queue({ ...which, ...(mine ? { assigneeId: viewer.required() } : {}) }, page);
  },
};

const operatorsOnly = (viewer: Viewer): void => viewer.requireRole('OPERATOR');
