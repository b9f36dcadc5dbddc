// Has the payment provider give money back, and posts it when it has: as often as it takes, with one effect.

import type { Clock } from '../../kit/clock.js';
import type { Logger } from '../../kit/log.js';
import type { Transaction } from '../../kit/transaction.js';
import type { LedgerDeps } from '../ledger/postJournal.js';
import { postRefund } from '../ledger/postRefund.js';
import { inOrdersTurn } from '../order/orderTurn.js';
import type { TurnDeps } from '../order/orderTurn.js';
import type { OrderRecord, OrderStore } from '../order/orderStore.js';
import type { SellerOrderStore } from '../order/sellerOrderStore.js';
import { paymentTransitions } from '../order/states.js';
import { canGo } from '../order/canGo.js';
import { chargeOf } from '../payment/chargeOf.js';
import { outcomeUnknown } from '../payment/outcomeUnknown.js';
import type { PaymentProviders, Refund } from '../payment/paymentProvider.js';
import { paymentStateOf } from '../payment/paymentStateOf.js';
import { providerOf } from '../payment/providerOf.js';
import type { RefundRecord, RefundStore } from './refundStore.js';

export type SettleDeps = LedgerDeps &
  TurnDeps & {
    payments: PaymentProviders;
    refunds: Pick<RefundStore, 'byId' | 'move' | 'ofOrder' | 'askAgain'>;
    orders: Pick<OrderStore, 'byId' | 'touch' | 'savePayment'>;
    sellerOrders: Pick<SellerOrderStore, 'byIdIn' | 'saveRefunded'>;
    clock: Clock;
    log: Logger;
  };

const mostAttempts = 8;
const retryMs = (attempts: number) => Math.min(60 * 60_000, 1000 * 2 ** attempts);
export const leaseMs = 60_000;

/**
 * Outside of any transaction. Where the provider does not tell, the refund is asked for again later under the same key, after eight tries
 * in an operator's sight; whoever else settles the same one meanwhile has the same effect.
 */
export async function settleRefund(deps: SettleDeps, refund: RefundRecord): Promise<void> {
  const { state } = refund;
  if (state === 'DONE') return;
  const now = deps.clock.now();
  const lease = new Date(now.getTime() + leaseMs);
  const sent =
    state === 'SENT' ? refund : await deps.refunds.move(refund, { state: 'SENT', dueAt: lease, updatedAt: now });
  if (!sent) return;
  try {
    await record(deps, sent, await ask(deps, sent));
  } catch (error) {
    const lost = sent.attempts >= mostAttempts ? 'NEEDS_ATTENTION' : 'SENT';
    await deps.refunds.askAgain(sent, lost, new Date(now.getTime() + retryMs(sent.attempts)));
    throw error;
  }
}

/** Right after they were decided; what fails now is left to the sweep. */
export async function settleNow(deps: SettleDeps, refunds: readonly RefundRecord[]): Promise<void> {
  for (const refund of refunds) {
    await settleRefund(deps, refund).catch((error: unknown) => {
      deps.log.warn({ err: error, refund: refund._id }, 'a refund is left to the sweep');
    });
  }
}

/** Throws where the outcome is not known, or not yet. Of nothing, nobody has to be asked. */
async function ask({ payments, orders }: SettleDeps, { _id, orderId, amount }: RefundRecord): Promise<Refund> {
  if (amount.minor === 0) return 'REFUNDED';
  const order = await orders.byId(orderId);
  if (!order?.placement) throw new Error(`${orderId} was not placed here.`);
  const outcome = await providerOf(payments, order.placement.provider).refund(chargeOf(order), _id, amount);
  if (outcome === 'UNKNOWN' || outcome === 'PENDING') throw outcomeUnknown(_id);
  return outcome;
}

async function record(deps: SettleDeps, refund: RefundRecord, outcome: Refund): Promise<void> {
  const updatedAt = deps.clock.now();
  if (outcome !== 'REFUNDED') {
    await deps.refunds.move(refund, { state: 'REFUSED', dueAt: null, updatedAt });
    return;
  }
  await inOrdersTurn(deps, refund.orderId, async (order, tx) => {
    const changes = { state: 'DONE', dueAt: null, completedAt: updatedAt, updatedAt } as const;
    const done = await deps.refunds.move(refund, changes, tx.session);
    if (!done) return;
    await postRefund(deps, { refundId: done._id, order, covers: done.covers, paid: done.amount }, tx);
    await recordPayment(deps, order, done, tx);
    announce(done, order, tx);
  });
}

/** Of the order and of the shop's part; a payment that is in dispute stays so. */
async function recordPayment(deps: SettleDeps, order: OrderRecord, refund: RefundRecord, { session }: Transaction) {
  const refunds = await deps.refunds.ofOrder(order._id, session);
  const given = refunds.filter(({ state }) => state === 'DONE').reduce((sum, { amount }) => sum + amount.minor, 0);
  const next = paymentStateOf(order.totals?.chargedHere.minor ?? 0, given, order.payment?.disputes ?? []);
  if (canGo(paymentTransitions, order.paymentState, next)) await deps.orders.savePayment(order._id, next, session);

  const part = await deps.sellerOrders.byIdIn(refund.sellerOrderId, session);
  if (!part) throw new Error(`There is no part ${refund.sellerOrderId}.`);
  const { refundedMinor = 0, totals } = part;
  const state = paymentStateOf(totals?.chargedHere.minor ?? 0, refundedMinor + refund.amount.minor, []);
  await deps.sellerOrders.saveRefunded(part._id, refund.amount.minor, state, deps.clock.now(), session);
}

function announce(refund: RefundRecord, { buyerId }: OrderRecord, tx: Transaction): void {
  const { _id, orderId, sellerOrderId, shopId, cause, amount, lines, version } = refund;
  tx.emit({
    type: 'refund.completed',
    aggregate: { type: 'refund', id: _id },
    version,
    payload: { refundId: _id, orderId, sellerOrderId, shopId, buyerId, cause, amount, lines },
  });
}
