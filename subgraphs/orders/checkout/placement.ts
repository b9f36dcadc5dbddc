// The saga of placing an order, as it is kept inside the order: its state, its steps, and the changes between them as plain functions.

import type { Money } from '../../kit/money.js';
import { transition } from '../order/transition.js';
import type { Transitions } from '../order/transition.js';

export type PlacementState = 'PLACING' | 'REQUIRES_ACTION' | 'CONFIRMED' | 'UNDOING' | 'REFUSED' | 'NEEDS_ATTENTION';
export type StepName =
  'RESERVE_STOCK' | 'HOLD_PROMOTIONS' | 'AUTHORISE_PAYMENT' | 'PLACE_PARTNER_ORDERS' | 'CAPTURE_PAYMENT' | 'CONFIRM';
export type StepState = 'PENDING' | 'RUNNING' | 'DONE' | 'REFUSED' | 'UNDOING' | 'UNDONE';
export type StepRecord = { name: StepName; state: StepState; attempts: number };
export type OnFailure = 'CANCEL' | 'DROP_LINES';
export type DriftReason =
  | 'OUT_OF_STOCK'
  | 'NOT_SELLABLE'
  | 'BUDGET_SPENT'
  | 'BUYER_LIMIT_REACHED'
  | 'PRICE_CHANGED'
  | 'CURRENCY_MISMATCH'
  | 'PARTNER_NOT_LINKED'
  | 'PARTNER_REFUSED'
  | 'PARTNER_UNAVAILABLE';
/** Of a variant or of a partner's offer; `unitPrice` is what one costs by now, where that is what changed. */
export type DriftLine = {
  lineId: string;
  variantId: string | null;
  offerId?: string;
  reason: DriftReason;
  quantity: number;
  available: number;
  unitPrice?: Money;
};
export type RefusalCode =
  DriftReason | 'PAYMENT_DECLINED' | 'PAYMENT_NOT_CONFIRMED' | 'PAYMENT_METHOD_INVALID' | 'PLACEMENT_FAILED';

export type Placement = {
  state: PlacementState;
  steps: StepRecord[];
  onFailure: OnFailure;
  provider: string;
  methodToken: string;
  /** The promotion codes that it was quoted with. */
  codes?: string[];
  /** What stock was asked to be set aside under; the last one counts. A new one for each attempt with fewer lines. */
  reservations: string[];
  actionUrl: string | null;
  /** Until when the buyer may still confirm it; null where nobody waits for that. */
  actionUntil?: Date | null;
  /** What could not be given: of a refused order why, of a placed one what was left out. */
  drift: DriftLine[];
  refusal: RefusalCode | null;
};

export const stepNames = [
  'RESERVE_STOCK',
  'HOLD_PROMOTIONS',
  'AUTHORISE_PAYMENT',
  'PLACE_PARTNER_ORDERS',
  'CAPTURE_PAYMENT',
  'CONFIRM',
] as const satisfies readonly StepName[];

export const lastStep: StepName = 'CONFIRM';

export const placementTransitions: Transitions<PlacementState> = {
  PLACING: ['REQUIRES_ACTION', 'CONFIRMED', 'UNDOING'],
  REQUIRES_ACTION: ['PLACING', 'UNDOING'],
  CONFIRMED: [],
  /** PLACING: its goods turn out to be sold. */
  UNDOING: ['REFUSED', 'NEEDS_ATTENTION', 'PLACING'],
  REFUSED: [],
  /** On an operator's word alone. */
  NEEDS_ATTENTION: ['UNDOING', 'PLACING'],
};

export const stepTransitions: Transitions<StepState> = {
  PENDING: ['RUNNING'],
  RUNNING: ['DONE', 'REFUSED', 'UNDOING'],
  DONE: ['UNDOING'],
  REFUSED: [],
  /** Run again where nothing before it was undone. */
  UNDOING: ['UNDONE', 'RUNNING'],
  UNDONE: [],
};

/** `done`: the steps that have nothing to do. Only orders of which partners sell a part have the step that places it. */
export const placementBegun = (
  fixed: Pick<Placement, 'onFailure' | 'provider' | 'methodToken' | 'codes'>,
  reservation: string,
  done: readonly StepName[] = [],
  withPartners = false,
): Placement => ({
  ...fixed,
  state: 'PLACING',
  steps: stepNames
    .filter((name) => withPartners || name !== 'PLACE_PARTNER_ORDERS')
    .map((name) => ({ name, state: done.includes(name) ? 'DONE' : 'PENDING', attempts: 0 })),
  reservations: [reservation],
  actionUrl: null,
  actionUntil: null,
  drift: [],
  refusal: null,
});

/** Nothing more happens to it by itself, and its caller can be told. */
export const isDecided = ({ state }: Placement): boolean => state !== 'PLACING' && state !== 'UNDOING';

export const withState = (placement: Placement, to: PlacementState): Placement => ({
  ...placement,
  state: transition(placementTransitions, placement.state, to),
});

/** `attempts` counts the beginnings, and begins anew with the undoing. */
export function withStep(placement: Placement, name: StepName, to: StepState): Placement {
  const steps = placement.steps.map((step) => {
    if (step.name !== name) return step;
    const state = transition(stepTransitions, step.state, to);
    if (to !== 'RUNNING' && to !== 'UNDOING') return { ...step, state };
    return { ...step, state, attempts: step.state === to ? step.attempts + 1 : 1 };
  });
  return { ...placement, steps };
}

/** From an undoing of the last step alone. What that step does it does once, so finishing does no harm where it was done. */
export const finishing = (placement: Placement): Placement => ({
  ...withStep(withState(placement, 'PLACING'), lastStep, 'RUNNING'),
  refusal: null,
});

/** The first step that is not done. */
export const stepToRun = ({ steps }: Placement): StepRecord | undefined => steps.find((step) => step.state !== 'DONE');

/** The last step that has, or may have, an effect. */
export const stepToUndo = ({ steps }: Placement): StepRecord | undefined =>
  steps.findLast((step) => step.state === 'DONE' || step.state === 'RUNNING' || step.state === 'UNDOING');
