// Makes an order's reservations sold.

import type { HeldVariants } from './heldVariants.js';
import type { MoveStock } from './moveQueue.js';

type Deps = { moveStock: MoveStock; held: HeldVariants };
type Answer = { outcome: 'COMMITTED' | 'EXPIRED' | 'CANCELLED'; warehousedLines: string[] };

/** Twice is once. An order whose time ran out is sold all the same where its units are still there, else EXPIRED. */
export async function commitStock(deps: Deps, orderId: string): Promise<Answer> {
  const answer = await deps.moveStock({ kind: 'commit', orderId }, await deps.held.of(orderId));
  if (answer.outcome === 'COMMITTED') return { ...answer, warehousedLines: [...(answer.warehousedLines ?? [])] };
  return { outcome: answer.outcome === 'EXPIRED' ? 'EXPIRED' : 'CANCELLED', warehousedLines: [] };
}
