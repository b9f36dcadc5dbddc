// Asks for a buyer to give goods back that have arrived.

import type { Clock } from '../../kit/clock.js';
import { checkId } from '../../kit/ids.js';
import type { IdSource } from '../../kit/ids.js';
import { inputHash } from '../../kit/inputHash.js';
import { done, failed } from '../../kit/result.js';
import { checkKey, checkSize, checkText } from '../bounds.js';
import { recordProgress } from '../fulfilment/recordProgress.js';
import type { ProgressDeps } from '../fulfilment/recordProgress.js';
import { refusal } from '../fulfilment/refusal.js';
import { after } from '../order/deadlines.js';
import { isReturnable, returnableOf } from '../order/lineCounts.js';
import { onceByKey } from '../order/onceByKey.js';
import type { OrderLineStore } from '../order/orderLineStore.js';
import { inOrdersTurn } from '../order/orderTurn.js';
import type { TurnDeps } from '../order/orderTurn.js';
import { pickUnits } from '../order/pickUnits.js';
import type { SellerOrderStore } from '../order/sellerOrderStore.js';
import { announceReturn } from './announceReturn.js';
import type { ReturnReason, ReturnRecord, ReturnResolution, ReturnStore } from './returnStore.js';

type Deps = TurnDeps &
  ProgressDeps & {
    returns: Pick<ReturnStore, 'byKey' | 'insert'>;
    sellerOrders: Pick<SellerOrderStore, 'byId'>;
    orderLines: Pick<OrderLineStore, 'count' | 'ofSellerOrder'>;
    ids: IdSource;
    clock: Clock;
  };
export type ReturnInput = {
  sellerOrderId: string;
  lines: readonly { orderLineId: string; quantity: number; reason: ReturnReason; resolution: ReturnResolution }[];
  note?: string | null | undefined;
  evidence: readonly string[];
  idempotencyKey: string;
};

/**
 * Fails with NOT_FOUND for anyone but the buyer, EXCEEDS_RETURNABLE, RETURN_WINDOW_CLOSED, QUANTITY_INVALID, LINES_INVALID, TEXT_INVALID
 * and IDEMPOTENCY_KEY_REUSED. The same key and input answer the same return.
 */
export async function requestReturn(deps: Deps, buyerId: string, input: ReturnInput) {
  const key = checkKey(input.idempotencyKey);
  const { sellerOrderId, evidence, note = null } = input;
  checkId('sord', sellerOrderId, 'sellerOrderId');
  checkSize(input.lines, 'lines', 100);
  for (const { orderLineId } of input.lines) checkId('oline', orderLineId, 'orderLineId');
  checkSize(evidence, 'evidence', 10, 0);
  for (const url of evidence) checkText(url, 'evidence', 2000);
  const lines = input.lines.map(({ orderLineId, quantity, reason, resolution }) => {
    return [orderLineId, quantity, reason, resolution];
  });
  const hash = inputHash([sellerOrderId, lines, note, evidence]);
  const find = async () => {
    const value = await deps.returns.byKey(buyerId, key);
    return value && { value, hash: value.hash };
  };
  return onceByKey(hash, find, async () => {
    const part = await deps.sellerOrders.byId(sellerOrderId);
    if (part?.buyerId !== buyerId || part.source === 'IMPORTED') return failed('NOT_FOUND', 'sellerOrderId');
    if ((note ?? '').length > 1000) return failed('TEXT_INVALID', 'note');
    const { terms } = part;
    if (!terms) return failed('RETURN_WINDOW_CLOSED', 'sellerOrderId');
    return inOrdersTurn(deps, part.orderId, async (_, tx) => {
      const now = deps.clock.now();
      const own = await deps.orderLines.ofSellerOrder(part._id, tx.session);
      const units = pickUnits(own, input.lines, returnableOf, 'EXCEEDS_RETURNABLE');
      const closed = units.findIndex(({ line }) => !isReturnable(line, terms, now));
      if (closed >= 0) throw refusal('RETURN_WINDOW_CLOSED', `lines.${closed}.orderLineId`);
      const record: ReturnRecord = {
        ...{ _id: deps.ids.next('rtrn'), orderId: part.orderId, sellerOrderId, shopId: part.shopId },
        lines: input.lines.map(({ orderLineId, quantity, reason, resolution }) => ({
          ...{ orderLineId, quantity, reason, resolution, condition: null },
        })),
        ...{
          note,
          evidence: [...evidence],
          declineReason: null,
          escalation: null,
          arbitration: null,
          replacement: null,
        },
        ...{ carrier: null, trackingNumber: null, state: 'REQUESTED', refundId: null },
        ...{ requestedBy: buyerId, key, hash, steps: [] },
        ...{ dueAt: after(now, terms.returnAnswerSeconds), attempts: 0, version: 1 },
        ...{ sentAt: null, receivedAt: null, settledAt: null, createdAt: now, updatedAt: now },
      };
      await deps.returns.insert(record, tx.session);
      for (const { line, quantity } of units) {
        await deps.orderLines.count(line._id, { returningQuantity: quantity }, now, tx.session);
      }
      await recordProgress(deps, part, now, tx);
      announceReturn(record, tx);
      return done(record);
    });
  });
}
