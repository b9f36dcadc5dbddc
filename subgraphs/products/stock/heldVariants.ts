// Which variants an order holds: whose queues its settlement joins. No more than a hint, since the transaction reads what it settles.

import { LRUCache } from 'lru-cache';
import type { ReservationStore } from './reservationStore.js';

export type HeldVariants = ReturnType<typeof heldVariants>;

const ordersRemembered = 10_000;

/** The process that reserved for an order is the one that most likely settles it: it remembers, others read. */
export function heldVariants(reservations: Pick<ReservationStore, 'byOrders'>) {
  const remembered = new LRUCache<string, readonly string[]>({ max: ordersRemembered });
  return {
    remember: (orderId: string, variantIds: readonly string[]) => void remembered.set(orderId, variantIds),
    async of(orderId: string): Promise<readonly string[]> {
      const known = remembered.get(orderId);
      return known ?? (await reservations.byOrders([orderId])).map((line) => line.variantId);
    },
  };
}
