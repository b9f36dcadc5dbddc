// What an order keeps of its payment beside the payment's state.

import type { Transitions } from '../order/transition.js';
import type { DisputeState } from './paymentProvider.js';

/** `id` is the provider's; what it takes stays taken unless it is WON. */
export type OrderDispute = { id: string; minor: number; state: DisputeState; openedAt: Date; closedAt: Date | null };
export type OrderPayment = {
  /** What the provider calls it. */
  reference: string | null;
  disputes: OrderDispute[];
};

export const noPayment: OrderPayment = { reference: null, disputes: [] };

/** A bank that has decided against us may still change its mind. */
export const disputeTransitions: Transitions<DisputeState> = { OPEN: ['WON', 'LOST'], LOST: ['WON'], WON: [] };
