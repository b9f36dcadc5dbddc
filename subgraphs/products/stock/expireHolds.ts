// Gives back what was reserved for orders whose time ran out.

import type { Clock } from '../../kit/clock.js';
import type { HeldVariants } from './heldVariants.js';
import type { HoldStore } from './holdStore.js';
import type { MoveStock } from './moveQueue.js';

type Deps = { holds: HoldStore; moveStock: MoveStock; held: HeldVariants; clock: Clock };

/** Answers how many holds were looked at. Two sweeps at once give each unit back once. */
export const expireHolds = (deps: Deps): Promise<number> =>
  deps.holds.sweepDue(deps.clock, async (orderId) => {
    await deps.moveStock({ kind: 'expire', orderId }, await deps.held.of(orderId));
  });
