// The states of an order, each on an axis of its own, and the one word that is derived from them.

import type { PlacementState } from '../checkout/placement.js';
import type { Transitions } from './transition.js';

export type PaymentState =
  | 'PENDING'
  | 'AUTHORISED'
  | 'CAPTURED'
  | 'DECLINED'
  | 'VOIDED'
  | 'PARTIALLY_REFUNDED'
  | 'REFUNDED'
  | 'DISPUTED'
  | 'CHARGED_BACK'
  | 'NOT_TRACKED';
export type FulfilmentState =
  'UNFULFILLED' | 'PARTIALLY_SHIPPED' | 'SHIPPED' | 'DELIVERED' | 'CANCELLED' | 'NOT_TRACKED';
/** Of a shop's part, over all of its returns. */
export type ReturnProgress = 'NONE' | 'OPEN' | 'PARTIALLY_RETURNED' | 'RETURNED';
export type DisplayStatus =
  | 'PLACING'
  | 'REQUIRES_ACTION'
  | 'NOT_PLACED'
  | 'IN_REVIEW'
  | 'CONFIRMED'
  | 'PARTIALLY_SHIPPED'
  | 'SHIPPED'
  | 'DELIVERED'
  | 'CANCELLED'
  | 'RETURN_OPEN'
  | 'RETURNED'
  | 'RECORDED';

/** A payment whose outcome was never told is undone from where it was last known to be. */
export const paymentTransitions: Transitions<PaymentState> = {
  PENDING: ['AUTHORISED', 'DECLINED', 'VOIDED'],
  AUTHORISED: ['CAPTURED', 'VOIDED', 'REFUNDED'],
  CAPTURED: ['PARTIALLY_REFUNDED', 'REFUNDED', 'DISPUTED'],
  DECLINED: [],
  VOIDED: [],
  PARTIALLY_REFUNDED: ['REFUNDED', 'DISPUTED'],
  REFUNDED: ['DISPUTED'],
  DISPUTED: ['CAPTURED', 'PARTIALLY_REFUNDED', 'REFUNDED', 'CHARGED_BACK'],
  CHARGED_BACK: ['DISPUTED', 'CAPTURED', 'PARTIALLY_REFUNDED', 'REFUNDED'],
  NOT_TRACKED: [],
};

/** What is cancelled of a part that was sent in part leaves the rest all sent, or all there. */
export const fulfilmentTransitions: Transitions<FulfilmentState> = {
  UNFULFILLED: ['PARTIALLY_SHIPPED', 'SHIPPED', 'CANCELLED'],
  PARTIALLY_SHIPPED: ['SHIPPED', 'DELIVERED'],
  SHIPPED: ['DELIVERED'],
  DELIVERED: [],
  CANCELLED: [],
  NOT_TRACKED: [],
};

/** What came back stays back, whatever is asked afterwards. */
export const returnTransitions: Transitions<ReturnProgress> = {
  NONE: ['OPEN'],
  OPEN: ['NONE', 'PARTIALLY_RETURNED', 'RETURNED'],
  PARTIALLY_RETURNED: ['OPEN'],
  RETURNED: [],
};

type Counted = { quantity: number; shippedQuantity: number; deliveredQuantity: number; cancelledQuantity?: number };

/** Of what was not cancelled. */
export function fulfilmentOf(lines: readonly Counted[]): FulfilmentState {
  const due = ({ quantity, cancelledQuantity = 0 }: Counted) => quantity - cancelledQuantity;
  if (lines.every((line) => due(line) === 0)) return 'CANCELLED';
  if (lines.every((line) => line.deliveredQuantity === due(line))) return 'DELIVERED';
  if (lines.every((line) => line.shippedQuantity === due(line))) return 'SHIPPED';
  return lines.some((line) => line.shippedQuantity > 0) ? 'PARTIALLY_SHIPPED' : 'UNFULFILLED';
}

/** An order's, from those of its shops' parts: what was cancelled counts only where all of it was. */
export function combinedFulfilment(states: readonly FulfilmentState[]): FulfilmentState {
  const parts = states.filter((state) => state !== 'CANCELLED');
  if (parts.length === 0) return 'CANCELLED';
  const all = (...among: FulfilmentState[]) => parts.every((part) => among.includes(part));
  if (all('DELIVERED')) return 'DELIVERED';
  if (all('SHIPPED', 'DELIVERED')) return 'SHIPPED';
  return all('UNFULFILLED') ? 'UNFULFILLED' : 'PARTIALLY_SHIPPED';
}

type ReturnCounted = Counted & { returningQuantity?: number; returnedQuantity?: number };

export function returnProgressOf(lines: readonly ReturnCounted[]): ReturnProgress {
  if (lines.some(({ returningQuantity = 0 }) => returningQuantity > 0)) return 'OPEN';
  const back = lines.filter(({ returnedQuantity = 0 }) => returnedQuantity > 0);
  if (back.length === 0) return 'NONE';
  const whole = lines.every(
    ({ quantity, cancelledQuantity = 0, returnedQuantity = 0 }) => returnedQuantity === quantity - cancelledQuantity,
  );
  return whole ? 'RETURNED' : 'PARTIALLY_RETURNED';
}

/** An order's, from those of its shops' parts that were not cancelled. */
export function combinedReturns(parts: readonly ReturnProgress[]): ReturnProgress {
  if (parts.includes('OPEN')) return 'OPEN';
  if (parts.length > 0 && parts.every((part) => part === 'RETURNED')) return 'RETURNED';
  return parts.every((part) => part === 'NONE') ? 'NONE' : 'PARTIALLY_RETURNED';
}

const beforeConfirmed: Record<Exclude<PlacementState, 'CONFIRMED'>, DisplayStatus> = {
  PLACING: 'PLACING',
  REQUIRES_ACTION: 'REQUIRES_ACTION',
  UNDOING: 'PLACING',
  REFUSED: 'NOT_PLACED',
  NEEDS_ATTENTION: 'IN_REVIEW',
};

/** `placement` is null of what was recorded from elsewhere. */
export function displayStatusOf(
  placement: PlacementState | null,
  fulfilment: FulfilmentState,
  returns: ReturnProgress = 'NONE',
): DisplayStatus {
  if (placement === null || fulfilment === 'NOT_TRACKED') return 'RECORDED';
  if (placement !== 'CONFIRMED') return beforeConfirmed[placement];
  if (returns === 'OPEN') return 'RETURN_OPEN';
  if (returns === 'RETURNED') return 'RETURNED';
  return fulfilment === 'UNFULFILLED' ? 'CONFIRMED' : fulfilment;
}
