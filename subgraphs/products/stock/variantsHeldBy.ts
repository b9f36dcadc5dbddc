import type { ReservationStore } from './reservationStore.js';

/** Which variants' queues an order's settlement joins; read outside of the transaction, which reads again. */
export async function variantsHeldBy(deps: { reservations: ReservationStore }, orderId: string): Promise<string[]> {
  const lines = await deps.reservations.byOrders([orderId]);
  return lines.map((line) => line.variantId);
}
