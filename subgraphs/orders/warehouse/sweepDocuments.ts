// What happens by itself to documents of the warehouses: announced goods that never came, a rest that never came, goods that must have arrived.

import type { Clock } from '../../kit/clock.js';
import type { Logger } from '../../kit/log.js';
import type { Transact } from '../../kit/transaction.js';
import { inboundTransitions, removalTransitions } from './documentStates.js';
import type { InboundStore } from './inboundStore.js';
import type { RemovalStore } from './removalStore.js';
import { currentOf, moveDocument } from './takeStep.js';

type Deps = { inbounds: InboundStore; removals: RemovalStore; transact: Transact; clock: Clock; log: Logger };

const leaseMs = 60_000;

/** Whoever was faster than the deadline has moved it, or has nothing left to do. */
export async function sweepDocuments({ inbounds, removals, transact, clock, log }: Deps): Promise<void> {
  const onError = (error: unknown, { _id }: { _id: string }) =>
    log.warn({ err: error, document: _id }, 'a deadline of a warehouse has passed in vain');
  await inbounds.sweepDue({
    ...{ clock, leaseMs, onError },
    handle: ({ _id, attempts }) =>
      transact(async (tx) => {
        const current = await currentOf(inbounds, _id, tx);
        if (!current.dueAt || current.attempts !== attempts) return;
        const now = clock.now();
        const settled = { dueAt: null, updatedAt: now };
        const changes =
          current.state === 'RECEIVING'
            ? { ...settled, state: 'RECEIVED' as const, receivedAt: now }
            : { ...settled, state: 'CANCELLED' as const };
        await moveDocument(inbounds, inboundTransitions, current, changes, tx);
      }),
  });
  await removals.sweepDue({
    ...{ clock, leaseMs, onError },
    handle: ({ _id, attempts }) =>
      transact(async (tx) => {
        const current = await currentOf(removals, _id, tx);
        if (!current.dueAt || current.attempts !== attempts) return;
        const now = clock.now();
        const changes = { state: 'DELIVERED' as const, deliveredAt: now, dueAt: null, updatedAt: now };
        await moveDocument(removals, removalTransitions, current, changes, tx);
      }),
  });
}
