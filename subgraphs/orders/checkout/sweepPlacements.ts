// Picks up placements that a process left lying, and finishes or undoes them.

import type { Clock } from '../../kit/clock.js';
import type { Logger } from '../../kit/log.js';
import type { OrderStore } from '../order/orderStore.js';
import { runPlacement } from './runPlacement.js';
import type { SagaDeps } from './runPlacement.js';

type Deps = SagaDeps & { orders: Pick<OrderStore, 'sweepSagas'>; clock: Clock; log: Logger };

export async function sweepPlacements(deps: Deps): Promise<void> {
  await deps.orders.sweepSagas({
    clock: deps.clock,
    leaseMs: deps.placementLeaseMs,
    handle: async (order) => {
      await runPlacement(deps, order);
    },
    onError: (error, order) => deps.log.warn({ err: error, order: order._id }, 'a placement stays undecided'),
  });
}
