// Takes goods out of what is to be sent: back into stock, their money back to the buyer, and what promotions gave for them to those.

import type { Clock } from '../../kit/clock.js';
import type { Transaction } from '../../kit/transaction.js';
import { completeLine } from '../fulfilment/completeLine.js';
import { recordProgress } from '../fulfilment/recordProgress.js';
import type { ProgressDeps } from '../fulfilment/recordProgress.js';
import { nextPaidUnits } from '../order/lineCounts.js';
import type { OrderLineStore } from '../order/orderLineStore.js';
import type { OrderRecord } from '../order/orderStore.js';
import type { SellerOrderRecord } from '../order/sellerOrderStore.js';
import { transition } from '../order/transition.js';
import { givePromotionsBackNow, writePromotionReturn } from '../promotion/giveBackPromotions.js';
import type { PromotionReturnDeps } from '../promotion/giveBackPromotions.js';
import type { PromotionReturnStore } from '../promotion/promotionReturnStore.js';
import { requestRefund } from '../refunds/requestRefund.js';
import type { RequestDeps } from '../refunds/requestRefund.js';
import type { RefundRecord, RefundStore } from '../refunds/refundStore.js';
import { settleNow } from '../refunds/settleRefund.js';
import type { SettleDeps } from '../refunds/settleRefund.js';
import { giveBackNow, writeRestock } from '../restocks/giveBackStock.js';
import type { GiveBackDeps } from '../restocks/giveBackStock.js';
import type { RestockStore } from '../restocks/restockStore.js';
import { cancelStored } from '../warehouse/cancelStored.js';
import type { CancelStoredDeps } from '../warehouse/cancelStored.js';
import { announceCancellation } from './announceCancellation.js';
import { cancellationTransitions } from './cancellationStates.js';
import type { CancellationRecord, CancellationStore } from './cancellationStore.js';

export type AcceptDeps = ProgressDeps &
  RequestDeps & {
    cancellations: Pick<CancellationStore, 'move'>;
    orderLines: Pick<OrderLineStore, 'count' | 'complete' | 'ofSellerOrder'>;
    restocks: Pick<RestockStore, 'insert'>;
    promotionReturns: Pick<PromotionReturnStore, 'insert'>;
    clock: Clock;
  } & CancelStoredDeps;
export type Accepted = { cancellation: CancellationRecord; refund: RefundRecord };

/** In a turn of the order. The units of a line leave it in their order, so that each takes its own share of what was paid. */
export async function acceptCancellation(
  deps: AcceptDeps,
  order: OrderRecord,
  part: SellerOrderRecord,
  cancellation: CancellationRecord,
  answer: CancellationRecord['answer'],
  tx: Transaction,
): Promise<Accepted> {
  const now = deps.clock.now();
  const before = new Map((await deps.orderLines.ofSellerOrder(part._id, tx.session)).map((line) => [line._id, line]));
  const units = cancellation.lines.map(({ orderLineId, quantity }) => {
    const line = before.get(orderLineId);
    if (!line) throw new Error(`${part._id} has lost its line ${orderLineId}.`);
    return { line, quantity };
  });
  for (const { line, quantity } of units) {
    const moves = { cancellingQuantity: -quantity, cancelledQuantity: quantity };
    const left = await deps.orderLines.count(line._id, moves, now, tx.session);
    if (left) await completeLine(deps, left, now, tx);
  }
  await writePromotionReturn(deps, cancellation, units, tx);
  if (cancellation.restock) await writeRestock(deps, cancellation, units, tx);
  await cancelStored(deps, cancellation, units, tx);
  const refund = await requestRefund(
    deps,
    {
      ...{ order, sellerOrderId: part.replaces?.paidIn ?? part._id, shopId: part.shopId },
      ...{ cause: 'CANCELLATION', note: null },
      what: { units: units.map(({ line, quantity }) => nextPaidUnits(line, quantity)) },
      by: { requestedBy: cancellation._id, key: 'accepted', hash: cancellation.hash },
    },
    tx,
  );
  const state = transition(cancellationTransitions, cancellation.state, 'ACCEPTED');
  const changes = { state, dueAt: null, settledAt: now, updatedAt: now, refundId: refund._id };
  const accepted = await deps.cancellations.move(cancellation, { ...changes, answer }, tx.session);
  if (!accepted) throw new Error(`${cancellation._id} was moved within its own transaction.`);
  await recordProgress(deps, part, now, tx);
  if (part.release !== 'HELD') announceCancellation(accepted, tx);
  return { cancellation: accepted, refund };
}

export type FollowDeps = SettleDeps & GiveBackDeps & PromotionReturnDeps & { refunds: Pick<RefundStore, 'byId'> };

/** After the transaction: what the acceptance has others do. */
export async function followAcceptance(deps: FollowDeps, { cancellation, refund }: Accepted): Promise<void> {
  await giveBackNow(deps, cancellation._id);
  await givePromotionsBackNow(deps, cancellation._id);
  await settleNow(deps, [refund]);
}
