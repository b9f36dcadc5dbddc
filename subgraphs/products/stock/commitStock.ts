// Makes an order's reservations sold.

import type { HeldVariants } from './heldVariants.js';
import type { MoveStock } from './moveQueue.js';

type Deps = { moveStock: MoveStock; held: HeldVariants };
type Answer = { outcome: 'COMMITTED' | 'EXPIRED' | 'CANCELLED' };

/** Twice is once. An order whose time ran out is sold all the same where its units are still there, else EXPIRED. */
export async function commitStock(deps: Deps, orderId: string): Promise<Answer> {
  const { outcome } = await deps.moveStock({ kind: 'commit', orderId }, await deps.held.of(orderId));
  return { outcome: outcome === 'COMMITTED' || outcome === 'EXPIRED' ? outcome : 'CANCELLED' };
}
