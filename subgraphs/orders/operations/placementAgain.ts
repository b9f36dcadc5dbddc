// What an operator makes of a placement that is stuck, as plain functions: null where its state does not allow it.

import { finishing, lastStep, placementTransitions, stepToUndo, withState } from '../checkout/placement.js';
import type { Placement } from '../checkout/placement.js';

/** Tries are counted anew. An undoing that was refused is asked for again, unless all but the last step is still done: then that is finished. */
export function triedAgain(placement: Placement): Placement | null {
  const { state } = placement;
  if (state === 'CONFIRMED' || state === 'REFUSED') return null;
  const fresh = countedAnew(placement);
  if (state !== 'NEEDS_ATTENTION') return fresh;
  return onlyLastIsOpen(placement) ? finishing(fresh) : withState(fresh, 'UNDOING');
}

/** Back through what was done of it. */
export function givenUp(placement: Placement): Placement | null {
  const fresh = countedAnew(placement);
  if (placement.state === 'UNDOING') return fresh;
  if (!placementTransitions[placement.state].includes('UNDOING')) return null;
  const refusal = placement.refusal ?? 'PLACEMENT_FAILED';
  return { ...withState(fresh, 'UNDOING'), actionUrl: null, actionUntil: null, refusal };
}

/** Of the step that has begun and has not ended, so that it gets all of its tries again. */
const countedAnew = (placement: Placement): Placement => ({
  ...placement,
  steps: placement.steps.map((step) =>
    step.state === 'RUNNING' || step.state === 'UNDOING' ? { ...step, attempts: 0 } : step,
  ),
});

/**
 * The goods may have been sold when nobody heard of it: undoing can't be done then, and finishing does no harm, since what the last step
 * does it does once, and it is refused where the goods were let go. Of earlier steps the money may be on its way back already.
 */
const onlyLastIsOpen = ({ steps }: Placement): boolean =>
  stepToUndo({ steps } as Placement)?.name === lastStep &&
  steps.every(({ name, state }) => name === lastStep || state === 'DONE');
