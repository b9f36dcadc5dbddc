// Decides how much goes back to a buyer, and takes it out of what is left of the order: the one way to a refund.

import type { Clock } from '../../kit/clock.js';
import type { IdSource } from '../../kit/ids.js';
import { zero } from '../../kit/money.js';
import type { Money } from '../../kit/money.js';
import type { Transaction } from '../../kit/transaction.js';
import { allocate } from '../checkout/allocate.js';
import type { LedgerDeps } from '../ledger/postJournal.js';
import type { Posted } from '../ledger/givenBack.js';
import { postedFor, refundJournal, refundMovement } from '../ledger/postRefund.js';
import type { Refund } from '../ledger/postRefund.js';
import type { OrderRecord } from '../order/orderStore.js';
import type { RefundCause, RefundRecord, RefundStore } from './refundStore.js';

export type RequestDeps = LedgerDeps & {
  refunds: Pick<RefundStore, 'ofOrder' | 'insert'>;
  ids: IdSource;
  clock: Clock;
};
export type RefundRequest = {
  order: OrderRecord;
  sellerOrderId: string;
  shopId: string;
  cause: RefundCause;
  what: Pick<Refund, 'units' | 'amounts' | 'shipping'>;
  /** Of what was paid for the units, so much at most, off each in proportion. */
  most?: Money | null;
  note: string | null;
  by: { requestedBy: string; key: string; hash: string };
};

/**
 * In a turn of the order (orderTurn.ts), so that of two at once the later one sees what the earlier one took. What earlier refunds are about
 * to give back counts as given back: all of them together never come to more than was charged. Money moves when the provider is asked,
 * outside of the transaction (settleRefund.ts).
 */
export async function requestRefund(deps: RequestDeps, request: RefundRequest, tx: Transaction): Promise<RefundRecord> {
  const { order, sellerOrderId, shopId, cause, most = null, note, by } = request;
  const _id = deps.ids.next('rfnd');
  const posted = await postedFor(deps, order, tx);
  const earlier = await deps.refunds.ofOrder(order._id, tx.session);
  const taken = [...posted, ...underWay(earlier, posted)];
  const what = most ? atMost(order, request.what, most, taken) : request.what;
  const movement = refundMovement({ refundId: _id, order, ...what }, taken);
  const now = deps.clock.now();
  const refund: RefundRecord = {
    ...{ _id, orderId: order._id, sellerOrderId, shopId, cause, note },
    ...{ amount: movement.returned, covers: movement.covers, lines: linesOf(what) },
    ...{ state: 'REQUESTED', ...by, dueAt: now, attempts: 0, version: 1 },
    ...{ completedAt: null, createdAt: now, updatedAt: now },
  };
  await deps.refunds.insert(refund, tx.session);
  return refund;
}

function atMost(order: OrderRecord, what: RefundRequest['what'], most: Money, taken: readonly Posted[]) {
  const { units = [], ...rest } = what;
  const worths = units.map(
    (unit) => refundMovement({ refundId: '', order, ...rest, units: [unit] }, taken).returned.minor,
  );
  const all = worths.reduce((sum, worth) => sum + worth, 0);
  const parts = allocate({ ...most, minor: Math.min(most.minor, all) }, worths);
  return { ...rest, units: units.map((unit, index) => ({ ...unit, most: parts[index] ?? zero(most.currency) })) };
}

const underWay = (refunds: readonly RefundRecord[], posted: readonly Posted[]): Posted[] => {
  const done = new Set(posted.map((journal) => journal._id));
  return refunds
    .filter(({ _id }) => !done.has(refundJournal(_id)))
    .map(({ _id, covers }) => ({ _id, covers, undoes: null, releases: null }));
};

const linesOf = ({ units = [], amounts = [] }: RefundRequest['what']) => [
  ...units.map(({ orderLineId, from, to }) => ({ orderLineId, quantity: to - from })),
  ...amounts.map(({ orderLineId }) => ({ orderLineId, quantity: null })),
];
