// Has a partner cancel its part of an order for its buyer: asked at once, and again until it tells.

import { checkId } from '../../kit/ids.js';
import { inputHash } from '../../kit/inputHash.js';
import { done, failed } from '../../kit/result.js';
import type { Transaction } from '../../kit/transaction.js';
import { checkKey } from '../bounds.js';
import { refusal } from '../fulfilment/refusal.js';
import { onceByKey } from '../order/onceByKey.js';
import type { OrderRecord } from '../order/orderStore.js';
import { inOrdersTurn } from '../order/orderTurn.js';
import { askPartnerNow } from './askPartner.js';
import type { AskDeps } from './askPartner.js';
import type { PartnerAsk, PartnerOrderRecord, PartnerOrderStore } from './partnerOrderStore.js';

type Deps = AskDeps & { partnerOrders: Pick<PartnerOrderStore, 'byAsk'> };
type Input = { partnerOrderId: string; idempotencyKey: string };
type WishDeps = Pick<AskDeps, 'clock'> & { partnerOrders: Pick<PartnerOrderStore, 'ofOrder' | 'change'> };

/** Until the sweep may take it up in place of who asks now. */
export const askLeaseMs = 60_000;

/**
 * Fails with NOT_FOUND for anyone but the buyer, NOT_CANCELLABLE where it is on its way, gone, asked for already or about to be refunded, and
 * IDEMPOTENCY_KEY_REUSED. Answers the part as it is once the partner was asked.
 */
export async function cancelPartnerOrder(deps: Deps, buyerId: string, input: Input) {
  const key = checkKey(input.idempotencyKey);
  const { partnerOrderId } = input;
  checkId('pord', partnerOrderId, 'partnerOrderId');
  const hash = inputHash(['cancel', partnerOrderId]);
  const find = async () => {
    const value = await deps.partnerOrders.byAsk(buyerId, key);
    return value && { value, hash: value.asks.find((ask) => ask.key === key && ask.by === buyerId)?.hash ?? '' };
  };
  const asked: PartnerOrderRecord[] = [];
  const outcome = await onceByKey(hash, find, async () => {
    const known = await deps.partnerOrders.byId(partnerOrderId);
    if (known?.buyerId !== buyerId) return failed('NOT_FOUND', 'partnerOrderId');
    return inOrdersTurn(deps, known.orderId, async (_order, tx) => {
      asked.length = 0;
      const part = await deps.partnerOrders.byId(partnerOrderId, tx.session);
      if (!part || !isCancellable(part)) throw refusal('NOT_CANCELLABLE', 'partnerOrderId');
      const wished = await wish(deps, part, { by: buyerId, key, hash, refundId: null }, tx);
      asked.push(wished);
      return done(wished);
    });
  });
  await askPartnerNow(deps, asked);
  if (!outcome.ok || asked.length === 0) return outcome;
  return done((await deps.partnerOrders.byId(partnerOrderId)) ?? outcome.value);
}

/** What an order that is cancelled as a whole has of partners: those that can be asked, with the key that the order was cancelled by. */
export async function wishAllCancelled(
  deps: WishDeps,
  order: OrderRecord,
  { by, key, hash }: Pick<PartnerAsk, 'by' | 'key' | 'hash'>,
  tx: Transaction,
): Promise<{ asked: PartnerOrderRecord[]; again: boolean }> {
  if (!order.partners?.length) return { asked: [], again: false };
  const parts = await deps.partnerOrders.ofOrder(order._id, tx.session);
  const keyOf = ({ _id }: PartnerOrderRecord) => `${key} ${_id}`;
  const before = parts.flatMap((part) => part.asks.filter((ask) => ask.by === by && ask.key === keyOf(part)));
  if (before.some((ask) => ask.hash !== hash)) throw refusal('IDEMPOTENCY_KEY_REUSED', 'idempotencyKey');
  if (before.length > 0) return { asked: [], again: true };
  const asked: PartnerOrderRecord[] = [];
  for (const part of parts.filter(isCancellable)) {
    asked.push(await wish(deps, part, { by, key: keyOf(part), hash, refundId: null }, tx));
  }
  return { asked, again: false };
}

const isCancellable = ({ state, confirmed, cancellation, refunds }: PartnerOrderRecord): boolean =>
  confirmed &&
  (state === 'PLACED' || state === 'NEEDS_ATTENTION') &&
  cancellation !== 'ASKED' &&
  !refunds.some((refund) => refund.state === 'REQUESTED');

async function wish({ partnerOrders, clock }: WishDeps, part: PartnerOrderRecord, ask: PartnerAsk, tx: Transaction) {
  const now = clock.now();
  const dueAt = new Date(now.getTime() + askLeaseMs);
  const changes = { cancellation: 'ASKED' as const, asks: [...part.asks, ask], dueAt, updatedAt: now };
  const changed = await partnerOrders.change(part, changes, tx.session);
  if (!changed) throw new Error(`${part._id} was changed within the order's turn.`);
  return changed;
}
