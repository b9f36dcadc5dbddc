// Cancels an order or some of its lines for its buyer: at once where the shop has not got it yet, else by asking the shop.

import { checkId } from '../../kit/ids.js';
import { inputHash } from '../../kit/inputHash.js';
import { done, failed } from '../../kit/result.js';
import type { Transaction } from '../../kit/transaction.js';
import { checkKey, checkSize } from '../bounds.js';
import { refusal } from '../fulfilment/refusal.js';
import { unsentOf } from '../order/lineCounts.js';
import { onceByKey } from '../order/onceByKey.js';
import type { OrderLineStore } from '../order/orderLineStore.js';
import type { OrderRecord, OrderStore } from '../order/orderStore.js';
import { inOrdersTurn } from '../order/orderTurn.js';
import type { TurnDeps } from '../order/orderTurn.js';
import { allUnits, pickUnits } from '../order/pickUnits.js';
import type { Asked } from '../order/pickUnits.js';
import type { SellerOrderStore } from '../order/sellerOrderStore.js';
import { askPartnerNow } from '../partnerOrders/askPartner.js';
import type { AskDeps } from '../partnerOrders/askPartner.js';
import { wishAllCancelled } from '../partnerOrders/cancelPartnerOrder.js';
import type { PartnerOrderRecord } from '../partnerOrders/partnerOrderStore.js';
import { acceptCancellation, followAcceptance } from './acceptCancellation.js';
import type { AcceptDeps, Accepted, FollowDeps } from './acceptCancellation.js';
import type { CancellationReason, CancellationRecord, CancellationStore } from './cancellationStore.js';
import { openCancellation } from './openCancellation.js';
import type { OpenDeps } from './openCancellation.js';

type Deps = TurnDeps &
  AskDeps &
  AcceptDeps &
  OpenDeps &
  FollowDeps & {
    cancellations: Pick<CancellationStore, 'byKey'>;
    orders: Pick<OrderStore, 'byId'>;
    sellerOrders: Pick<SellerOrderStore, 'ofOrder'>;
    orderLines: Pick<OrderLineStore, 'ofOrder'>;
  };
export type CancelInput = {
  orderId: string;
  lines?: Asked | null | undefined;
  reason: CancellationReason;
  note?: string | null | undefined;
  idempotencyKey: string;
};

/**
 * Fails with NOT_FOUND for anyone but the buyer, NOT_CANCELLABLE where nothing is left unsent, EXCEEDS_CANCELLABLE, QUANTITY_INVALID,
 * LINES_INVALID, TEXT_INVALID and IDEMPOTENCY_KEY_REUSED. The same key and input answer the same cancellations, one for each shop. Where
 * the whole order is cancelled, partner retailers are asked to cancel their parts: what became of that, the parts tell.
 */
export async function cancelOrder(deps: Deps, buyerId: string, input: CancelInput) {
  const key = checkKey(input.idempotencyKey);
  checkId('order', input.orderId, 'orderId');
  if (input.lines) checkSize(input.lines, 'lines', 100);
  for (const { orderLineId } of input.lines ?? []) checkId('oline', orderLineId, 'orderLineId');
  const lines = input.lines?.map(({ orderLineId, quantity }) => [orderLineId, quantity]) ?? null;
  const hash = inputHash([input.orderId, lines, input.reason, input.note ?? null]);
  const accepted: Accepted[] = [];
  const partners: PartnerOrderRecord[] = [];
  const find = async () => {
    const value = await deps.cancellations.byKey(buyerId, key);
    return value[0] ? { value, hash: value[0].hash } : null;
  };
  const outcome = await onceByKey(hash, find, async () => {
    const known = await deps.orders.byId(input.orderId);
    if (known?.buyerId !== buyerId) return failed('NOT_FOUND', 'orderId');
    if (known.placement?.state !== 'CONFIRMED') return failed('NOT_CANCELLABLE', 'orderId');
    if ((input.note ?? '').length > 1000) return failed('TEXT_INVALID', 'note');
    const by = { requestedBy: buyerId, key, hash };
    return inOrdersTurn(deps, known._id, async (order, tx) => {
      accepted.length = 0;
      partners.length = 0;
      const theirs = input.lines ? nobodyAsked : await wishAllCancelled(deps, order, { by: buyerId, key, hash }, tx);
      partners.push(...theirs.asked);
      const elsewhere = theirs.again || theirs.asked.length > 0;
      return done(await cancel(deps, order, input, by, accepted, elsewhere, tx));
    });
  });
  await askPartnerNow(deps, partners);
  for (const each of accepted) await followAcceptance(deps, each);
  return outcome;
}

const nobodyAsked = { asked: [], again: false };

/** `elsewhere`: partners are asked as well, so that shops need have nothing left to cancel. */
async function cancel(
  deps: Deps,
  order: OrderRecord,
  { lines: asked, reason, note = null }: CancelInput,
  by: Pick<CancellationRecord, 'requestedBy' | 'key' | 'hash'>,
  accepted: Accepted[],
  elsewhere: boolean,
  tx: Transaction,
): Promise<CancellationRecord[]> {
  const lines = await deps.orderLines.ofOrder(order._id, tx.session);
  const units = asked ? pickUnits(lines, asked, unsentOf, 'EXCEEDS_CANCELLABLE') : allUnits(lines, unsentOf);
  if (units.length === 0 && !elsewhere) throw refusal('NOT_CANCELLABLE', 'orderId');
  const made: CancellationRecord[] = [];
  for (const part of await deps.sellerOrders.ofOrder(order._id, tx.session)) {
    const own = units.filter(({ line }) => line.sellerOrderId === part._id);
    if (own.length === 0) continue;
    const wish = { initiator: 'BUYER', reason, note, restock: true, ...by, units: own } as const;
    const opened = await openCancellation(deps, part, wish, tx);
    if (part.release !== 'HELD') {
      made.push(opened);
      continue;
    }
    const done = await acceptCancellation(deps, order, part, opened, null, tx);
    accepted.push(done);
    made.push(done.cancellation);
  }
  return made;
}
