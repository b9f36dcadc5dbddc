// Gives some of the money back while the goods stay with the buyer.

import { checkId } from '../../kit/ids.js';
import { inputHash } from '../../kit/inputHash.js';
import { moneyFrom } from '../../kit/money.js';
import { done, failed } from '../../kit/result.js';
import type { Viewer } from '../../kit/viewer.js';
import { checkKey, checkSize } from '../bounds.js';
import type { UsersClient } from '../clients/users.js';
import { refusal } from '../fulfilment/refusal.js';
import { isReleased } from '../order/access.js';
import { inOrdersTurn } from '../order/orderTurn.js';
import { onceByKey } from '../order/onceByKey.js';
import type { OrderLineStore } from '../order/orderLineStore.js';
import type { SellerOrderStore } from '../order/sellerOrderStore.js';
import { requestRefund } from './requestRefund.js';
import type { RequestDeps } from './requestRefund.js';
import type { RefundStore } from './refundStore.js';
import { settleNow } from './settleRefund.js';
import type { SettleDeps } from './settleRefund.js';

type Deps = RequestDeps &
  SettleDeps & {
    refunds: Pick<RefundStore, 'byKey'>;
    sellerOrders: Pick<SellerOrderStore, 'byId'>;
    orderLines: Pick<OrderLineStore, 'ofSellerOrder'>;
    users: Pick<UsersClient, 'shopsOf'>;
  };
export type RefundInput = {
  sellerOrderId: string;
  lines: readonly { orderLineId: string; amount: string }[];
  note: string;
  idempotencyKey: string;
};

/**
 * Fails with NOT_FOUND for whoever is neither on the shop's staff nor an operator, AMOUNT_INVALID, TEXT_INVALID, LINES_INVALID,
 * EXCEEDS_REFUNDABLE and IDEMPOTENCY_KEY_REUSED. The same key and input answer the same refund.
 */
export async function createRefund(deps: Deps, viewer: Viewer, input: RefundInput) {
  const by = viewer.required();
  const key = checkKey(input.idempotencyKey);
  checkId('sord', input.sellerOrderId, 'sellerOrderId');
  checkSize(input.lines, 'lines', 100);
  for (const { orderLineId } of input.lines) checkId('oline', orderLineId, 'orderLineId');
  const lines = input.lines.map(({ orderLineId, amount }) => [orderLineId, amount]);
  const hash = inputHash([input.sellerOrderId, lines, input.note]);
  const find = async () => {
    const value = await deps.refunds.byKey(by, key);
    return value && { value, hash: value.hash };
  };
  const outcome = await onceByKey(hash, find, () => request(deps, viewer, input, { requestedBy: by, key, hash }));
  if (!outcome.ok || outcome.value.state !== 'REQUESTED') return outcome;
  await settleNow(deps, [outcome.value]);
  return done((await deps.refunds.byId(outcome.value._id)) ?? outcome.value);
}

async function request(deps: Deps, viewer: Viewer, input: RefundInput, by: Parameters<typeof requestRefund>[1]['by']) {
  const part = await deps.sellerOrders.byId(input.sellerOrderId);
  const staff = part && isReleased(part) && (await deps.users.shopsOf(by.requestedBy, [part.shopId])).has(part.shopId);
  if (!part || part.source === 'IMPORTED' || !(staff || viewer.has('OPERATOR'))) {
    return failed('NOT_FOUND', 'sellerOrderId');
  }
  const note = input.note.trim();
  if (note.length === 0 || note.length > 1000) return failed('TEXT_INVALID', 'note');
  if (new Set(input.lines.map((line) => line.orderLineId)).size < input.lines.length) {
    return failed('LINES_INVALID', 'lines');
  }
  const amounts = input.lines.map(({ orderLineId, amount }, index) => ({
    orderLineId,
    amount: moneyFrom(amount, part.currency, `lines.${index}.amount`),
  }));
  const wrong = amounts.findIndex(({ amount }) => amount.minor <= 0);
  if (wrong >= 0) return failed('AMOUNT_INVALID', `lines.${wrong}.amount`);

  // Nothing was paid for goods that replace others: money is given off the line of those.
  if (part.replaces) return failed('EXCEEDS_REFUNDABLE', 'lines');
  const asked = amounts.reduce((sum, { amount }) => sum + amount.minor, 0);
  const { _id: sellerOrderId, shopId } = part;
  return inOrdersTurn(deps, part.orderId, async (order, tx) => {
    const own = new Set((await deps.orderLines.ofSellerOrder(sellerOrderId, tx.session)).map((line) => line._id));
    const foreign = amounts.findIndex(({ orderLineId }) => !own.has(orderLineId));
    if (foreign >= 0) throw refusal('NOT_FOUND', `lines.${foreign}.orderLineId`);
    const refund = await requestRefund(
      deps,
      { order, sellerOrderId, shopId, cause: 'GOODWILL', what: { amounts }, note, by },
      tx,
    );
    if (refund.amount.minor < asked) throw refusal('EXCEEDS_REFUNDABLE', 'lines');
    return done(refund);
  });
}
