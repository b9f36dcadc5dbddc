// What happens by itself to a shop's part of an order, and when.

import type { SellerOrderRecord } from './sellerOrderStore.js';

export type Consequence =
  | 'RELEASED_TO_SELLER'
  | 'MARKED_LATE'
  | 'CANCELLED_AND_REFUNDED'
  | 'CANCELLATION_ACCEPTED'
  | 'RETURN_APPROVED'
  | 'RETURN_CLOSED'
  | 'REFUNDED'
  | 'ESCALATED';
export type Deadline = { at: Date; consequence: Consequence };

export const after = (now: Date, seconds: number): Date => new Date(now.getTime() + seconds * 1000);

/** Null where nothing will. A sweep may have taken it in hand and put its lease in the place of the time. */
export function partDeadline({ release, dueAt, lateAt }: SellerOrderRecord): Deadline | null {
  if (!dueAt) return null;
  if (release === 'HELD') return { at: dueAt, consequence: 'RELEASED_TO_SELLER' };
  return { at: dueAt, consequence: lateAt ? 'CANCELLED_AND_REFUNDED' : 'MARKED_LATE' };
}
