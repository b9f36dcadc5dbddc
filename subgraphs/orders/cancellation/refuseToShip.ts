// Cancels what a shop can't send: nobody has to be asked, and the money goes back.

import { checkId } from '../../kit/ids.js';
import { inputHash } from '../../kit/inputHash.js';
import { done, failed } from '../../kit/result.js';
import { checkKey, checkSize } from '../bounds.js';
import type { UsersClient } from '../clients/users.js';
import { refusal } from '../fulfilment/refusal.js';
import { isReleased } from '../order/access.js';
import { unsentOf } from '../order/lineCounts.js';
import { onceByKey } from '../order/onceByKey.js';
import { inOrdersTurn } from '../order/orderTurn.js';
import type { TurnDeps } from '../order/orderTurn.js';
import { allUnits, pickUnits } from '../order/pickUnits.js';
import type { SellerOrderStore } from '../order/sellerOrderStore.js';
import { acceptCancellation, followAcceptance } from './acceptCancellation.js';
import type { AcceptDeps, Accepted, FollowDeps } from './acceptCancellation.js';
import type { CancelInput } from './cancelOrder.js';
import type { CancellationStore } from './cancellationStore.js';
import { openCancellation } from './openCancellation.js';
import type { OpenDeps } from './openCancellation.js';

type Deps = TurnDeps &
  AcceptDeps &
  OpenDeps &
  FollowDeps & {
    cancellations: Pick<CancellationStore, 'byKey'>;
    sellerOrders: Pick<SellerOrderStore, 'byId' | 'byIdIn'>;
    users: Pick<UsersClient, 'shopsOf'>;
  };
export type RefuseInput = Omit<CancelInput, 'orderId'> & { sellerOrderId: string; restock: boolean };

/** Fails as cancelling does, with NOT_FOUND for strangers to the shop. */
export async function refuseToShip(deps: Deps, userId: string, input: RefuseInput) {
  const key = checkKey(input.idempotencyKey);
  const { sellerOrderId, lines: asked, reason, note = null, restock } = input;
  checkId('sord', sellerOrderId, 'sellerOrderId');
  if (asked) checkSize(asked, 'lines', 100);
  for (const { orderLineId } of asked ?? []) checkId('oline', orderLineId, 'orderLineId');
  const lines = asked?.map(({ orderLineId, quantity }) => [orderLineId, quantity]) ?? null;
  const hash = inputHash([sellerOrderId, lines, reason, note, restock]);
  let accepted: Accepted | null = null;
  const find = async () => {
    const [value] = await deps.cancellations.byKey(userId, key);
    return value ? { value, hash: value.hash } : null;
  };
  const outcome = await onceByKey(hash, find, async () => {
    const known = await deps.sellerOrders.byId(sellerOrderId);
    const visible = known && isReleased(known) && (await deps.users.shopsOf(userId, [known.shopId])).has(known.shopId);
    if (!visible) return failed('NOT_FOUND', 'sellerOrderId');
    if (known.source === 'IMPORTED') return failed('NOT_CANCELLABLE', 'sellerOrderId');
    if ((note ?? '').length > 1000) return failed('TEXT_INVALID', 'note');
    const fixed = { initiator: 'SELLER', reason, note, restock, requestedBy: userId, key, hash } as const;
    return inOrdersTurn(deps, known.orderId, async (order, tx) => {
      const part = await deps.sellerOrders.byIdIn(sellerOrderId, tx.session);
      if (!part) throw new Error(`${sellerOrderId} is gone.`);
      const own = await deps.orderLines.ofSellerOrder(sellerOrderId, tx.session);
      const units = asked ? pickUnits(own, asked, unsentOf, 'EXCEEDS_CANCELLABLE') : allUnits(own, unsentOf);
      if (units.length === 0) throw refusal('NOT_CANCELLABLE', 'sellerOrderId');
      const opened = await openCancellation(deps, part, { ...fixed, units }, tx);
      accepted = await acceptCancellation(deps, order, part, opened, null, tx);
      return done(accepted.cancellation);
    });
  });
  if (accepted) await followAcceptance(deps, accepted);
  return outcome;
}
