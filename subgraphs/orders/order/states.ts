// The states of an order, each on an axis of its own, and the one word that is derived from them.

import type { PlacementState } from '../checkout/placement.js';
import type { Transitions } from './transition.js';

export type PaymentState = 'PENDING' | 'AUTHORISED' | 'CAPTURED' | 'DECLINED' | 'VOIDED' | 'REFUNDED' | 'NOT_TRACKED';
export type FulfilmentState = 'UNFULFILLED' | 'PARTIALLY_SHIPPED' | 'SHIPPED' | 'DELIVERED' | 'NOT_TRACKED';
export type DisplayStatus =
  | 'PLACING'
  | 'REQUIRES_ACTION'
  | 'NOT_PLACED'
  | 'IN_REVIEW'
  | 'CONFIRMED'
  | 'PARTIALLY_SHIPPED'
  | 'SHIPPED'
  | 'DELIVERED'
  | 'RECORDED';

/** A payment whose outcome was never told is undone from where it was last known to be. */
export const paymentTransitions: Transitions<PaymentState> = {
  PENDING: ['AUTHORISED', 'DECLINED', 'VOIDED'],
  AUTHORISED: ['CAPTURED', 'VOIDED', 'REFUNDED'],
  CAPTURED: ['REFUNDED'],
  DECLINED: [],
  VOIDED: [],
  REFUNDED: [],
  NOT_TRACKED: [],
};

export const fulfilmentTransitions: Transitions<FulfilmentState> = {
  UNFULFILLED: ['PARTIALLY_SHIPPED', 'SHIPPED'],
  PARTIALLY_SHIPPED: ['SHIPPED'],
  SHIPPED: ['DELIVERED'],
  DELIVERED: [],
  NOT_TRACKED: [],
};

type Counted = { quantity: number; shippedQuantity: number; deliveredQuantity: number };

export function fulfilmentOf(lines: readonly Counted[]): FulfilmentState {
  if (lines.every((line) => line.deliveredQuantity === line.quantity)) return 'DELIVERED';
  if (lines.every((line) => line.shippedQuantity === line.quantity)) return 'SHIPPED';
  return lines.some((line) => line.shippedQuantity > 0) ? 'PARTIALLY_SHIPPED' : 'UNFULFILLED';
}

/** An order's, from those of its shops' parts. */
export function combinedFulfilment(parts: readonly FulfilmentState[]): FulfilmentState {
  const all = (...states: FulfilmentState[]) => parts.every((part) => states.includes(part));
  if (all('DELIVERED')) return 'DELIVERED';
  if (all('SHIPPED', 'DELIVERED')) return 'SHIPPED';
  return all('UNFULFILLED') ? 'UNFULFILLED' : 'PARTIALLY_SHIPPED';
}

const beforeConfirmed: Record<Exclude<PlacementState, 'CONFIRMED'>, DisplayStatus> = {
  PLACING: 'PLACING',
  REQUIRES_ACTION: 'REQUIRES_ACTION',
  UNDOING: 'PLACING',
  REFUSED: 'NOT_PLACED',
  NEEDS_ATTENTION: 'IN_REVIEW',
};

/** `placement` is null of what was recorded from elsewhere. */
export function displayStatusOf(placement: PlacementState | null, fulfilment: FulfilmentState): DisplayStatus {
  if (placement === null || fulfilment === 'NOT_TRACKED') return 'RECORDED';
  if (placement !== 'CONFIRMED') return beforeConfirmed[placement];
  return fulfilment === 'UNFULFILLED' ? 'CONFIRMED' : fulfilment;
}
