// The states of a part of an order at a partner retailer, and of what it is asked for.

import type { FulfilmentState } from '../order/states.js';
import type { Transitions } from '../order/transition.js';

export type PartnerOrderState =
  'PLACING' | 'PLACED' | 'SHIPPED' | 'DELIVERED' | 'CANCELLED' | 'REFUNDED' | 'NEEDS_ATTENTION';
export type PartnerRefundState = 'REQUESTED' | 'DONE' | 'REFUSED';
export type PartnerCancellationState = 'ASKED' | 'DONE' | 'REFUSED';

export const partnerOrderTransitions: Transitions<PartnerOrderState> = {
  PLACING: ['PLACED', 'CANCELLED', 'NEEDS_ATTENTION'],
  PLACED: ['SHIPPED', 'DELIVERED', 'CANCELLED', 'REFUNDED', 'NEEDS_ATTENTION'],
  SHIPPED: ['DELIVERED', 'REFUNDED', 'NEEDS_ATTENTION'],
  DELIVERED: ['REFUNDED', 'NEEDS_ATTENTION'],
  CANCELLED: [],
  REFUNDED: [],
  /** As soon as the partner tells how it stands. */
  NEEDS_ATTENTION: ['PLACED', 'SHIPPED', 'DELIVERED', 'CANCELLED', 'REFUNDED'],
};

/** From where one may get there; staying is allowed. */
export const waysTo = (to: PartnerOrderState): PartnerOrderState[] =>
  (Object.keys(partnerOrderTransitions) as PartnerOrderState[]).filter(
    (from) => from === to || partnerOrderTransitions[from].includes(to),
  );

/** What the partner has, and may give back. */
export const isThere = (state: PartnerOrderState): boolean =>
  state === 'PLACED' || state === 'SHIPPED' || state === 'DELIVERED' || state === 'NEEDS_ATTENTION';

/** As far as the order's own states tell of it. */
export function fulfilmentAt(state: PartnerOrderState): FulfilmentState {
  if (state === 'SHIPPED' || state === 'DELIVERED') return state;
  return state === 'CANCELLED' || state === 'REFUNDED' ? 'CANCELLED' : 'UNFULFILLED';
}
