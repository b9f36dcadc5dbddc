// Records what a provider says of a chargeback: on the payment, and in the ledger where the order has a sale there.

import type { Clock } from '../../kit/clock.js';
import type { Transact, Transaction } from '../../kit/transaction.js';
import type { JournalRecord, JournalStore } from '../ledger/journalStore.js';
import { postChargeback } from '../ledger/postChargeback.js';
import type { LedgerDeps } from '../ledger/postJournal.js';
import { postChargebackReversal } from '../ledger/postReversal.js';
import type { OrderRecord, OrderStore } from '../order/orderStore.js';
import { paymentTransitions } from '../order/states.js';
import { transition } from '../order/transition.js';
import type { ChargebackStore } from './chargebackStore.js';
import { disputeTransitions, noPayment } from './orderPayment.js';
import type { OrderDispute } from './orderPayment.js';
import type { FoundDispute } from './paymentProvider.js';
import { paymentStateOf } from './paymentStateOf.js';

export type DisputeDeps = LedgerDeps & {
  orders: Pick<OrderStore, 'byId' | 'touch' | 'savePayment'>;
  journals: JournalStore;
  chargebacks: Pick<ChargebackStore, 'save'>;
  transact: Transact;
  clock: Clock;
};

/**
 * The bank has the money from the opening on. Answers whether anything changed: the same again does nothing, and neither does what came
 * out of order and would take a decided dispute back.
 */
export async function recordDispute(deps: DisputeDeps, orderId: string, found: FoundDispute): Promise<boolean> {
  const before = await deps.orders.byId(orderId);
  if (before && isOld(before, found)) return false;
  return deps.transact(async (tx) => {
    const now = deps.clock.now();
    const order = await deps.orders.touch(orderId, now, tx.session);
    if (!order) throw new Error(`There is no order ${orderId}.`);
    const payment = order.payment ?? noPayment;
    if (isOld(order, found)) return false;
    const known = payment.disputes.find(({ id }) => id === found.id);

    const closedAt = found.state === 'OPEN' ? null : now;
    const base = known ?? { id: found.id, minor: found.amount.minor, openedAt: now };
    const dispute: OrderDispute = { ...base, state: found.state, closedAt };
    const disputes = [...payment.disputes.filter(({ id }) => id !== found.id), dispute];
    const posted = await deps.journals.ofOrder(orderId, tx.session);
    const charged = order.totals?.chargedHere.minor ?? 0;
    // Without a sale it was given back as the order was undone.
    const refunded = posted.length > 0 ? refundedBy(posted) : charged;
    const state = paymentStateOf(charged, refunded, disputes);
    // Heard of only when it was over, it was open in between.
    const from = known ? order.paymentState : transition(paymentTransitions, order.paymentState, 'DISPUTED');
    const paymentState = transition(paymentTransitions, from, state);
    await deps.orders.savePayment(orderId, paymentState, tx.session, { ...payment, disputes });
    const { id: _id, minor, openedAt } = dispute;
    const listed = { _id, orderId, minor, currency: order.currency, state: dispute.state, openedAt, closedAt };
    await deps.chargebacks.save(listed, tx.session);
    if (posted.length > 0) await post(deps, order, dispute, known !== undefined, tx);
    announce(order, dispute, tx);
    return true;
  });
}

const isOld = ({ payment }: OrderRecord, { id, state }: FoundDispute): boolean => {
  const known = payment?.disputes.find((dispute) => dispute.id === id);
  return known !== undefined && !disputeTransitions[known.state].includes(state);
};

/** An order that was undone has no sale: its chargeback is a loss that an operator has to look at. */
async function post(
  deps: DisputeDeps,
  order: OrderRecord,
  { id, minor, state }: OrderDispute,
  isPosted: boolean,
  tx: Transaction,
): Promise<void> {
  const amount = { minor, currency: order.currency };
  if (!isPosted) await postChargeback(deps, { chargebackId: id, order, amount }, tx);
  if (state === 'WON') await postChargebackReversal(deps, { chargebackId: id, order }, tx);
}

/** What refunds gave back in all, in minor units. */
const refundedBy = (posted: readonly JournalRecord[]): number =>
  posted
    .filter(({ kind }) => kind === 'REFUND' || kind === 'REFUND_REVERSED')
    .reduce((sum, { returned }) => sum + (returned?.minor ?? 0), 0);

function announce(order: OrderRecord, { id, minor, state }: OrderDispute, tx: Transaction): void {
  const type = { OPEN: 'chargeback.opened', WON: 'chargeback.won', LOST: 'chargeback.lost' }[state];
  tx.emit({
    type,
    aggregate: { type: 'order', id: order._id },
    version: order.version,
    payload: {
      orderId: order._id,
      chargebackId: id,
      amount: { minor, currency: order.currency },
      shopIds: order.sellers.map(({ shopId }) => shopId),
    },
  });
}
