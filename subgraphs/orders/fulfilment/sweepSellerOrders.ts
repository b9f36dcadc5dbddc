// Does what happens by itself to a shop's part of an order: it is released, it is late, what was never sent is cancelled.

import type { Transaction } from '../../kit/transaction.js';
import { acceptCancellation, followAcceptance } from '../cancellation/acceptCancellation.js';
import type { AcceptDeps, FollowDeps } from '../cancellation/acceptCancellation.js';
import { openCancellation } from '../cancellation/openCancellation.js';
import type { OpenDeps } from '../cancellation/openCancellation.js';
import { after } from '../order/deadlines.js';
import { unsentOf } from '../order/lineCounts.js';
import type { OrderRecord } from '../order/orderStore.js';
import { inOrdersTurn } from '../order/orderTurn.js';
import type { TurnDeps } from '../order/orderTurn.js';
import { allUnits } from '../order/pickUnits.js';
import type { PlacedPart, SellerOrderRecord, SellerOrderStore } from '../order/sellerOrderStore.js';
import { announceRelease } from './announceRelease.js';

type Deps = TurnDeps &
  AcceptDeps &
  OpenDeps &
  FollowDeps & { sellerOrders: Pick<SellerOrderStore, 'byIdIn' | 'saveProgress' | 'sweepDue'> };

const leaseMs = 60_000;

export async function sweepSellerOrders(deps: Deps): Promise<void> {
  await deps.sellerOrders.sweepDue({
    clock: deps.clock,
    leaseMs,
    handle: (part) => deadlinePassed(deps, part),
    onError: (error, part) => deps.log.warn({ err: error, part: part._id }, 'a deadline has passed in vain'),
  });
}

/** Whoever was faster, a buyer who cancelled or a shop that shipped, has left nothing to do, or another deadline. */
async function deadlinePassed(deps: Deps, claimed: PlacedPart): Promise<void> {
  const accepted = await inOrdersTurn(deps, claimed.orderId, async (order, tx) => {
    const part = await deps.sellerOrders.byIdIn(claimed._id, tx.session);
    if (!part?.dueAt || part.attempts !== claimed.attempts) return null;
    if (part.release === 'HELD') return release(deps, part, claimed, tx);
    return part.lateAt ? cancelRest(deps, order, part, claimed, tx) : markLate(deps, part, claimed, tx);
  });
  if (accepted) await followAcceptance(deps, accepted);
}

async function release(deps: Deps, part: SellerOrderRecord, { terms }: PlacedPart, tx: Transaction): Promise<null> {
  const now = deps.clock.now();
  const { fulfilmentState } = part;
  const posted = await deps.journals.ofOrder(part.orderId, tx.session);
  const progress = {
    fulfilmentState,
    release: 'RELEASED',
    heldJournals: posted.length,
    dueAt: after(now, terms.shipBySeconds),
    updatedAt: now,
  } as const;
  await deps.sellerOrders.saveProgress(part._id, progress, tx.session);
  announceRelease({ ...part, version: part.version + 1 }, tx);
  return null;
}

async function markLate(deps: Deps, part: SellerOrderRecord, { terms }: PlacedPart, tx: Transaction): Promise<null> {
  const now = deps.clock.now();
  const { _id, orderId, shopId, fulfilmentState, version } = part;
  const cancelsAt = after(now, terms.lateShippingSeconds);
  const progress = { fulfilmentState, lateAt: now, dueAt: cancelsAt, updatedAt: now };
  await deps.sellerOrders.saveProgress(_id, progress, tx.session);
  tx.emit({
    type: 'sellerOrder.late',
    aggregate: { type: 'sellerOrder', id: _id },
    version: version + 1,
    payload: { sellerOrderId: _id, orderId, shopId, lateAt: now, cancelsAt },
  });
  return null;
}

/** What the buyer asked to cancel is settled by its own deadline; where it is to be sent after all, it is late enough then. */
async function cancelRest(
  deps: Deps,
  order: OrderRecord,
  part: SellerOrderRecord,
  { terms }: PlacedPart,
  tx: Transaction,
) {
  const now = deps.clock.now();
  const { _id, fulfilmentState } = part;
  const lines = await deps.orderLines.ofSellerOrder(_id, tx.session);
  const asked = lines.some(({ cancellingQuantity = 0 }) => cancellingQuantity > 0);
  const dueAt = asked ? after(now, terms.cancellationAnswerSeconds) : null;
  await deps.sellerOrders.saveProgress(_id, { fulfilmentState, dueAt, updatedAt: now }, tx.session);
  const units = allUnits(lines, unsentOf);
  if (units.length === 0) return null;
  const by = { requestedBy: _id, key: `late:${now.toISOString()}`, hash: 'late' };
  const wish = { initiator: 'PLATFORM', reason: 'TOO_LATE', note: null, restock: true, ...by, units } as const;
  const opened = await openCancellation(deps, part, wish, tx);
  return acceptCancellation(deps, order, part, opened, null, tx);
}
