// Makes an order's reservations sold.

import type { MoveStock } from './moveQueue.js';
import type { ReservationStore } from './reservationStore.js';
import { variantsHeldBy } from './variantsHeldBy.js';

type Deps = { moveStock: MoveStock; reservations: ReservationStore };
type Answer = { outcome: 'COMMITTED' | 'EXPIRED' | 'CANCELLED' };

/** Twice is once. An order whose time ran out is sold all the same where its units are still there, else EXPIRED. */
export async function commitStock(deps: Deps, orderId: string): Promise<Answer> {
  const { outcome } = await deps.moveStock({ kind: 'commit', orderId }, await variantsHeldBy(deps, orderId));
  return { outcome: outcome === 'COMMITTED' || outcome === 'EXPIRED' ? outcome : 'CANCELLED' };
}
