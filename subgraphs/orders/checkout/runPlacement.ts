// Runs the saga of placing an order until it is decided: forward through its steps, or back through what was done of them.

import type { Clock } from '../../kit/clock.js';
import { guardStands } from '../../kit/env.js';
import type { OrderRecord, OrderStore, SagaChanges } from '../order/orderStore.js';
import { displayStatusOf } from '../order/states.js';
import { failpoint } from './failpoint.js';
import { overtaken } from './overtaken.js';
import { finishing, stepToRun, stepToUndo, withState, withStep } from './placement.js';
import type { Placement, StepName } from './placement.js';
import type { PlacingOrder, StepOutcome } from './step.js';
import { faultOf } from './sagaFault.js';
import { steps } from './steps.js';
import type { StepDeps } from './steps.js';

export type SagaDeps = StepDeps & {
  orders: Pick<OrderStore, 'saveSaga'>;
  clock: Clock;
  /** A worker's turn; each write of its saga begins a new one. */
  placementLeaseMs: number;
};
/** `did` is the effect that the next write records: what a process may die between. */
type Turn = { order: OrderRecord; did: string };

const mostAttempts = 8;
const retryMs = (attempts: number) => Math.min(60_000, 500 * 2 ** attempts);
const askAgainMs = 60_000;
/** A buyer who does not confirm at the bank in that time is no longer waited for: the goods are others' again. */
const actionWithinMs = 15 * 60_000;

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
  let current = how === 'BEGUN' || guardStands('step') ? placing(order) : withoutRecord(placing(order));
  let begun = how === 'BEGUN';
  let did = '';
  try {
    do {
      const next: Turn = await turn(deps, current, begun, did);
      if (next.order.dueAt === null) {
        failpoint(`${next.did}:recorded`);
        return next.order;
      }
      begun = false;
      did = next.did;
      current = placing(next.order);
    } while (current.placement.state === 'PLACING' || current.placement.state === 'UNDOING');
  } catch (error) {
    const attempts = Math.max(...current.placement.steps.map((step) => step.attempts));
    const lastFault = faultOf(error, current.placement, deps.clock.now());
    await deps.orders.saveSaga(order, { dueAt: after(deps, retryMs(attempts)), lastFault });
    throw error;
  }
  return save(deps, current, did, askAgainAt(deps, current.placement));
}

async function turn(deps: SagaDeps, order: PlacingOrder, begun: boolean, did: string): Promise<Turn> {
  if (order.placement.state === 'UNDOING') return undoStep(deps, order, did);
  const step = begun && stepToRun(order.placement);
  return step ? performStep(deps, order, step.name) : runStep(deps, order, did);
}

async function runStep(deps: SagaDeps, order: PlacingOrder, did: string): Promise<Turn> {
  const step = stepToRun(order.placement);
  if (!step) throw new Error(`${order._id} has no step left and is not confirmed.`);
  if (step.state === 'RUNNING' && step.attempts >= mostAttempts) {
    return { order: { ...order, placement: givenUp(order.placement) }, did };
  }
  const placement = withStep({ ...withState(order.placement, 'PLACING'), actionUrl: null }, step.name, 'RUNNING');
  return performStep(deps, await save(deps, { ...order, placement }, did), step.name);
}

async function performStep(deps: SagaDeps, order: PlacingOrder, name: StepName): Promise<Turn> {
  const did = `step:${name}`;
  const outcome = await between(did, () => steps[name].run(deps, order));
  return { order: outcomeOf(deps, order, name, outcome), did };
}

function outcomeOf(deps: SagaDeps, order: PlacingOrder, name: StepName, outcome: StepOutcome): OrderRecord {
  const { placement } = order;
  switch (outcome.kind) {
    case 'settled':
      return outcome.order;
    case 'done': {
      const { drift = placement.drift } = outcome;
      const done = withStep({ ...placement, drift, actionUntil: null }, name, 'DONE');
      return { ...order, ...outcome.changes, placement: done };
    }
    case 'waiting':
      return { ...order, ...outcome.changes, placement: waiting(deps, placement, name, outcome.actionUrl) };
    case 'again': {
      const reservations = [...placement.reservations, outcome.reservation];
      return { ...order, ...outcome.changes, placement: { ...placement, reservations, drift: outcome.drift } };
    }
    case 'refused': {
      const refused = withState(outcome.partly ? placement : withStep(placement, name, 'REFUSED'), 'UNDOING');
      const drift = outcome.drift ?? placement.drift;
      return { ...order, ...outcome.changes, placement: { ...refused, refusal: outcome.code, drift } };
    }
  }
}

/** Asking whether the buyer has confirmed is no failed attempt. */
function waiting(deps: SagaDeps, placement: Placement, name: StepName, actionUrl: string): Placement {
  const actionUntil = placement.actionUntil ?? after(deps, actionWithinMs);
  if (actionUntil <= deps.clock.now()) return { ...givenUp(placement), refusal: 'PAYMENT_NOT_CONFIRMED' };
  const steps = placement.steps.map((step) => (step.name === name ? { ...step, attempts: 1 } : step));
  return { ...withState({ ...placement, steps }, 'REQUIRES_ACTION'), actionUrl, actionUntil };
}

/** Null where nothing is waited for. */
function askAgainAt(deps: SagaDeps, { state, actionUntil }: Placement): Date | null {
  if (state !== 'REQUIRES_ACTION') return null;
  const again = after(deps, askAgainMs);
  return actionUntil && actionUntil < again ? actionUntil : again;
}

const givenUp = (placement: Placement): Placement => ({
  ...withState(placement, 'UNDOING'),
  refusal: 'PLACEMENT_FAILED',
  actionUrl: null,
});

async function undoStep(deps: SagaDeps, order: PlacingOrder, did: string): Promise<Turn> {
  const step = stepToUndo(order.placement);
  if (!step) return { order: { ...order, placement: withState(order.placement, 'REFUSED') }, did };
  if (step.state === 'UNDOING' && step.attempts >= mostAttempts) return { order: forAttention(order), did };
  const begun = await save(deps, { ...order, placement: withStep(order.placement, step.name, 'UNDOING') }, did);
  const undoing = `undo:${step.name}`;
  const outcome = await between(undoing, () => steps[step.name].undo(deps, begun));
  if (outcome.kind === 'impossible') return { order: forAttention(begun), did: undoing };
  if (outcome.kind === 'sold') return { order: { ...begun, placement: finishing(begun.placement) }, did: undoing };
  const undone = withStep(begun.placement, step.name, 'UNDONE');
  return { order: { ...begun, ...outcome.changes, placement: undone }, did: undoing };
}

async function between<T>(did: string, effect: () => Promise<T>): Promise<T> {
  failpoint(`${did}:before`);
  const outcome = await effect();
  failpoint(`${did}:after`);
  return outcome;
}

const forAttention = (order: PlacingOrder): PlacingOrder => ({
  ...order,
  placement: withState(order.placement, 'NEEDS_ATTENTION'),
});

async function save(
  deps: SagaDeps,
  order: PlacingOrder,
  did: string,
  dueAt: Date | null = after(deps, deps.placementLeaseMs),
): Promise<PlacingOrder> {
  const { placement, lines, sellers, partners, totals, payment = null, paymentState, fulfilmentState } = order;
  const displayStatus = displayStatusOf(placement.state, fulfilmentState);
  const changes: SagaChanges = {
    placement,
    lines,
    sellers,
    ...(partners && { partners }),
    totals,
    payment,
    paymentState,
    displayStatus,
    dueAt,
    updatedAt: deps.clock.now(),
  };
  const saved = await deps.orders.saveSaga(order, changes);
  if (!saved) throw overtaken(order._id);
  failpoint(`${did}:recorded`);
  return placing(saved);
}

function placing(order: OrderRecord): PlacingOrder {
  if (!order.placement) throw new Error(`${order._id} was not placed here.`);
  return { ...order, placement: order.placement };
}

/** As if nobody had written down which steps were done. */
function withoutRecord(order: PlacingOrder): PlacingOrder {
  const forgotten = order.placement.steps.map((step) => ({ ...step, state: 'PENDING' as const, attempts: 0 }));
  return { ...order, placement: { ...order.placement, steps: forgotten } };
}

const after = ({ clock }: Pick<SagaDeps, 'clock'>, ms: number): Date => new Date(clock.now().getTime() + ms);
