// Runs the saga of placing an order until it is decided: forward through its steps, or back through what was done of them.

import type { Clock } from '../../kit/clock.js';
import type { OrderRecord, OrderStore, SagaChanges } from '../order/orderStore.js';
import { displayStatusOf } from '../order/states.js';
import { overtaken } from './overtaken.js';
import { stepToRun, stepToUndo, withState, withStep } from './placement.js';
import type { StepName } from './placement.js';
import type { PlacingOrder, StepOutcome } from './step.js';
import { steps } from './steps.js';
import type { StepDeps } from './steps.js';

export type SagaDeps = StepDeps & { orders: Pick<OrderStore, 'saveSaga'>; clock: Clock };

/** A worker's turn; each write of its saga begins a new one. */
export const leaseMs = 30_000;
const mostAttempts = 8;
const retryMs = (attempts: number) => Math.min(60_000, 500 * 2 ** attempts);
const askAgainMs = 60_000;

/**
 * What a step answered is recorded in the same write as the beginning of the next: where that was lost, the step is run again and answers
 * the same. Throws what a step throws, after putting the saga down for a sweep to pick up; and when it was overtaken. `BEGUN`: the first
 * step's beginning is recorded already, by whoever wrote the order and runs it now.
 */
export async function runPlacement(
  deps: SagaDeps,
  order: OrderRecord,
  how: 'BEGUN' | 'CLAIMED' = 'CLAIMED',
): Promise<OrderRecord> {
  let current = placing(order);
  let begun = how === 'BEGUN';
  try {
    do {
      const next = await turn(deps, current, begun);
      if (next.dueAt === null) return next;
      begun = false;
      current = placing(next);
    } while (current.placement.state === 'PLACING' || current.placement.state === 'UNDOING');
  } catch (error) {
    const attempts = Math.max(...current.placement.steps.map((step) => step.attempts));
    await deps.orders.saveSaga(order, { dueAt: after(deps, retryMs(attempts)) });
    throw error;
  }
  const waits = current.placement.state === 'REQUIRES_ACTION';
  return save(deps, current, waits ? after(deps, askAgainMs) : null);
}

async function turn(deps: SagaDeps, order: PlacingOrder, begun: boolean): Promise<OrderRecord> {
  if (order.placement.state === 'UNDOING') return undoStep(deps, order);
  const step = begun && stepToRun(order.placement);
  return step ? outcomeOf(order, step.name, await steps[step.name].run(deps, order)) : runStep(deps, order);
}

async function runStep(deps: SagaDeps, order: PlacingOrder): Promise<OrderRecord> {
  const step = stepToRun(order.placement);
  if (!step) throw new Error(`${order._id} has no step left and is not confirmed.`);
  if (step.state === 'RUNNING' && step.attempts >= mostAttempts) {
    return {
      ...order,
      placement: { ...withState(order.placement, 'UNDOING'), refusal: 'PLACEMENT_FAILED', actionUrl: null },
    };
  }
  const placement = withStep({ ...withState(order.placement, 'PLACING'), actionUrl: null }, step.name, 'RUNNING');
  const begun = await save(deps, { ...order, placement });
  return outcomeOf(begun, step.name, await steps[step.name].run(deps, begun));
}

function outcomeOf(order: PlacingOrder, name: StepName, outcome: StepOutcome): OrderRecord {
  const { placement } = order;
  switch (outcome.kind) {
    case 'settled':
      return outcome.order;
    case 'done':
      return { ...order, ...outcome.changes, placement: withStep(placement, name, 'DONE') };
    case 'waiting':
      return { ...order, placement: { ...withState(placement, 'REQUIRES_ACTION'), actionUrl: outcome.actionUrl } };
    case 'again': {
      const reservations = [...placement.reservations, outcome.reservation];
      return { ...order, ...outcome.changes, placement: { ...placement, reservations, drift: outcome.drift } };
    }
    case 'refused': {
      const refused = withState(withStep(placement, name, 'REFUSED'), 'UNDOING');
      const drift = outcome.drift ?? placement.drift;
      return { ...order, ...outcome.changes, placement: { ...refused, refusal: outcome.code, drift } };
    }
  }
}

async function undoStep(deps: SagaDeps, order: PlacingOrder): Promise<OrderRecord> {
  const step = stepToUndo(order.placement);
  if (!step) return { ...order, placement: withState(order.placement, 'REFUSED') };
  if (step.state === 'UNDOING' && step.attempts >= mostAttempts) return forAttention(order);
  const begun = await save(deps, { ...order, placement: withStep(order.placement, step.name, 'UNDOING') });
  const outcome = await steps[step.name].undo(deps, begun);
  if (outcome.kind === 'impossible') return forAttention(begun);
  return { ...begun, ...outcome.changes, placement: withStep(begun.placement, step.name, 'UNDONE') };
}

const forAttention = (order: PlacingOrder): PlacingOrder => ({
  ...order,
  placement: withState(order.placement, 'NEEDS_ATTENTION'),
});

async function save(
  deps: SagaDeps,
  order: PlacingOrder,
  dueAt: Date | null = after(deps, leaseMs),
): Promise<PlacingOrder> {
  const { placement, lines, sellers, totals, paymentState, fulfilmentState } = order;
  const displayStatus = displayStatusOf(placement.state, fulfilmentState);
  const changes: SagaChanges = {
    placement,
    lines,
    sellers,
    totals,
    paymentState,
    displayStatus,
    dueAt,
    updatedAt: deps.clock.now(),
  };
  const saved = await deps.orders.saveSaga(order, changes);
  if (!saved) throw overtaken(order._id);
  return placing(saved);
}

function placing(order: OrderRecord): PlacingOrder {
  if (!order.placement) throw new Error(`${order._id} was not placed here.`);
  return { ...order, placement: order.placement };
}

const after = ({ clock }: Pick<SagaDeps, 'clock'>, ms: number): Date => new Date(clock.now().getTime() + ms);
