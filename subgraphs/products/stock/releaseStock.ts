// Gives an order's reservations back; where none came yet, bars the order, so that a late one finds itself cancelled.

import type { HeldVariants } from './heldVariants.js';
import type { MoveStock } from './moveQueue.js';

type Deps = { moveStock: MoveStock; held: HeldVariants };

/** Twice is once. What is sold already stays so: COMMITTED. */
export async function releaseStock(deps: Deps, orderId: string): Promise<{ outcome: 'RELEASED' | 'COMMITTED' }> {
  const answer = await deps.moveStock({ kind: 'release', orderId }, await deps.held.of(orderId));
  return { outcome: answer.outcome === 'COMMITTED' ? 'COMMITTED' : 'RELEASED' };
}
