// Gives a buyer what goods that came back are settled by: the money for them, or the same goods anew, without any.

import type { Clock } from '../../kit/clock.js';
import type { IdSource } from '../../kit/ids.js';
import type { Money } from '../../kit/money.js';
import type { Transaction } from '../../kit/transaction.js';
import { announceRelease } from '../fulfilment/announceRelease.js';
import { refusal } from '../fulfilment/refusal.js';
import { nextPaidUnits } from '../order/lineCounts.js';
import type { OrderLineRecord, OrderLineStore } from '../order/orderLineStore.js';
import type { OrderRecord } from '../order/orderStore.js';
import type { SellerOrderRecord, SellerOrderStore } from '../order/sellerOrderStore.js';
import { requestRefund } from '../refunds/requestRefund.js';
import type { RequestDeps } from '../refunds/requestRefund.js';
import type { RefundRecord } from '../refunds/refundStore.js';
import { writeRestock } from '../restocks/giveBackStock.js';
import type { RestockStore } from '../restocks/restockStore.js';
import { takeBackStored } from '../warehouse/takeBackStored.js';
import type { TakeBackDeps } from '../warehouse/takeBackStored.js';
import { replacementLines, replacementPart } from './replacementRecords.js';
import { toBeReplaced } from './returnStore.js';
import type { ReturnRecord } from './returnStore.js';

export type GoodsDeps = RequestDeps &
  TakeBackDeps & {
    sellerOrders: Pick<SellerOrderStore, 'insert'>;
    orderLines: Pick<OrderLineStore, 'count' | 'insert' | 'ofSellerOrder'>;
    restocks: Pick<RestockStore, 'insert'>;
    ids: IdSource;
    clock: Clock;
  };
type Settling = {
  order: OrderRecord;
  part: SellerOrderRecord;
  record: ReturnRecord;
  by: 'REFUNDED' | 'REPLACED';
  /** Of the money, so much at most. */
  most: Money | null;
};

/** In a turn of the order. What came back as new goes back into stock. Answers the refund of what is paid back; null where nothing is. */
export async function settleGoods(deps: GoodsDeps, settling: Settling, tx: Transaction): Promise<RefundRecord | null> {
  const { part, record, by } = settling;
  const now = deps.clock.now();
  const before = new Map((await deps.orderLines.ofSellerOrder(part._id, tx.session)).map((line) => [line._id, line]));
  const units = record.lines.map((returned) => {
    const line = before.get(returned.orderLineId);
    if (!line) throw new Error(`${part._id} has lost its line ${returned.orderLineId}.`);
    return { ...returned, line, replaced: by === 'REPLACED' && toBeReplaced(returned) };
  });
  for (const { line, quantity } of units) {
    const moves = { returningQuantity: -quantity, returnedQuantity: quantity };
    await deps.orderLines.count(line._id, moves, now, tx.session);
  }
  const asNew = units.filter(({ condition }) => condition === 'AS_NEW');
  await writeRestock(deps, record, asNew, tx);
  await takeBackStored(deps, record, asNew, tx);

  const replaced = units.filter((each) => each.replaced);
  if (replaced.length > 0) await sendAnew(deps, settling, replaced, now, tx);
  const paid = units.filter((each) => !each.replaced);
  return paid.length > 0 ? payBack(deps, settling, paid, tx) : null;
}

type Units = readonly { line: OrderLineRecord; quantity: number }[];

async function payBack(deps: GoodsDeps, { order, part, record, most }: Settling, units: Units, tx: Transaction) {
  const refund = await requestRefund(
    deps,
    {
      ...{ order, sellerOrderId: part.replaces?.paidIn ?? part._id, shopId: part.shopId },
      ...{ cause: 'RETURN', note: null, most },
      what: { units: units.map(({ line, quantity }) => nextPaidUnits(line, quantity)) },
      by: { requestedBy: record._id, key: 'refunded', hash: record.hash },
    },
    tx,
  );
  if (most && refund.amount.minor < most.minor) throw refusal('EXCEEDS_REFUNDABLE', 'amount');
  return refund;
}

/** The shop bears it: nothing is charged, nothing is posted, and what the first goods earned stays earned. */
async function sendAnew(
  { sellerOrders, orderLines, ids }: GoodsDeps,
  { order, part, record }: Settling,
  units: Units,
  now: Date,
  tx: Transaction,
): Promise<void> {
  const anew = replacementPart({ ...part, buyerId: order.buyerId }, record, now);
  await sellerOrders.insert([anew], tx.session);
  await orderLines.insert(
    replacementLines(anew, record.replacement?.warehousedLines ?? [], units, ids, now),
    tx.session,
  );
  announceRelease(anew, tx);
}
