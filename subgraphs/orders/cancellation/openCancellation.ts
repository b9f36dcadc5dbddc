// Writes that goods are not to be sent, and keeps the shop from sending them until that is settled.

import type { Clock } from '../../kit/clock.js';
import type { IdSource } from '../../kit/ids.js';
import type { Transaction } from '../../kit/transaction.js';
import { after } from '../order/deadlines.js';
import type { OrderLineRecord, OrderLineStore } from '../order/orderLineStore.js';
import type { SellerOrderRecord } from '../order/sellerOrderStore.js';
import type { CancellationRecord, CancellationStore } from './cancellationStore.js';
import { announceCancellation } from './announceCancellation.js';

export type OpenDeps = {
  cancellations: Pick<CancellationStore, 'insert'>;
  orderLines: Pick<OrderLineStore, 'count'>;
  ids: IdSource;
  clock: Clock;
};
export type Wish = Pick<
  CancellationRecord,
  'initiator' | 'reason' | 'note' | 'restock' | 'requestedBy' | 'key' | 'hash'
> & { units: readonly { line: OrderLineRecord; quantity: number }[] };

/** In a turn of the order, of units that nothing else has spoken for. */
export async function openCancellation(
  { cancellations, orderLines, ids, clock }: OpenDeps,
  part: SellerOrderRecord,
  { units, ...wish }: Wish,
  tx: Transaction,
): Promise<CancellationRecord> {
  const now = clock.now();
  const cancellation: CancellationRecord = {
    ...{ _id: ids.next('cncl'), orderId: part.orderId, sellerOrderId: part._id, shopId: part.shopId, ...wish },
    lines: units.map(({ line, quantity }) => ({ orderLineId: line._id, quantity })),
    ...{ state: 'REQUESTED', declineReason: null, refundId: null, answer: null },
    dueAt: after(now, part.terms?.cancellationAnswerSeconds ?? 0),
    ...{ attempts: 0, version: 1, settledAt: null, createdAt: now, updatedAt: now },
  };
  await cancellations.insert(cancellation, tx.session);
  for (const { line, quantity } of units) {
    await orderLines.count(line._id, { cancellingQuantity: quantity }, now, tx.session);
  }
  const waits = wish.initiator === 'BUYER' && part.release === 'RELEASED';
  if (waits) announceCancellation(cancellation, tx);
  return cancellation;
}
