// Has a partner give back what it charged for units of its lines: asked at once, and again until it tells.

import { checkId } from '../../kit/ids.js';
import type { IdSource } from '../../kit/ids.js';
import { inputHash } from '../../kit/inputHash.js';
import { total } from '../../kit/money.js';
import { done, failed } from '../../kit/result.js';
import { checkKey, checkSize } from '../bounds.js';
import { refusal } from '../fulfilment/refusal.js';
import { onceByKey } from '../order/onceByKey.js';
import { inOrdersTurn } from '../order/orderTurn.js';
import { askPartnerNow } from './askPartner.js';
import type { AskDeps } from './askPartner.js';
import { askLeaseMs } from './cancelPartnerOrder.js';
import { isThere } from './partnerOrderStates.js';
import type { PartnerOrderRecord, PartnerOrderStore, PartnerRefundRecord } from './partnerOrderStore.js';
import { chargedForUnits, countOf, firstUnits, unitsLeft } from './partnerUnits.js';

type Deps = AskDeps & { partnerOrders: Pick<PartnerOrderStore, 'byAsk'>; ids: IdSource };
type Input = {
  partnerOrderId: string;
  lines?: readonly { orderLineId: string; quantity: number }[] | null | undefined;
  reason?: string | null | undefined;
  idempotencyKey: string;
};
type Asked = { part: PartnerOrderRecord; refundId: string };

/**
 * Fails with NOT_FOUND for anyone but the buyer and for lines that are not the part's, LINES_INVALID, QUANTITY_INVALID, EXCEEDS_REFUNDABLE,
 * TEXT_INVALID, NOT_ALLOWED_IN_STATE where the partner does not have it or is asked to cancel it, and IDEMPOTENCY_KEY_REUSED.
 */
export async function requestPartnerRefund(deps: Deps, buyerId: string, input: Input) {
  const key = checkKey(input.idempotencyKey);
  const { partnerOrderId, reason = null } = input;
  checkId('pord', partnerOrderId, 'partnerOrderId');
  if (input.lines) checkSize(input.lines, 'lines', 100);
  for (const { orderLineId } of input.lines ?? []) checkId('oline', orderLineId, 'orderLineId');
  const lines = input.lines?.map(({ orderLineId, quantity }) => [orderLineId, quantity]) ?? null;
  const hash = inputHash(['refund', partnerOrderId, lines, reason]);
  const find = async () => {
    const part = await deps.partnerOrders.byAsk(buyerId, key);
    const ask = part?.asks.find((each) => each.key === key && each.by === buyerId);
    return part && ask ? { value: { part, refundId: ask.refundId ?? '' }, hash: ask.hash } : null;
  };
  const asked: Asked[] = [];
  const outcome = await onceByKey(hash, find, async () => {
    const known = await deps.partnerOrders.byId(partnerOrderId);
    if (known?.buyerId !== buyerId) return failed('NOT_FOUND', 'partnerOrderId');
    if (reason !== null && (reason.trim().length === 0 || reason.length > 1000))
      return failed('TEXT_INVALID', 'reason');
    return inOrdersTurn(deps, known.orderId, async (_order, tx) => {
      asked.length = 0;
      const part = await deps.partnerOrders.byId(partnerOrderId, tx.session);
      const open = part?.confirmed === true && isThere(part.state) && part.cancellation !== 'ASKED';
      if (!part || !open) throw refusal('NOT_ALLOWED_IN_STATE', 'partnerOrderId');
      const now = deps.clock.now();
      const refund = { ...refundOf(part, input.lines ?? null), id: deps.ids.next('prfnd'), reason, createdAt: now };
      const changed = await deps.partnerOrders.change(
        part,
        {
          refunds: [...part.refunds, refund],
          asks: [...part.asks, { by: buyerId, key, hash, refundId: refund.id }],
          dueAt: new Date(now.getTime() + askLeaseMs),
          updatedAt: now,
        },
        tx.session,
      );
      if (!changed) throw new Error(`${part._id} was changed within the order's turn.`);
      asked.push({ part: changed, refundId: refund.id });
      return done({ part: changed, refundId: refund.id });
    });
  });
  await askPartnerNow(
    deps,
    asked.map(({ part }) => part),
  );
  if (!outcome.ok || asked.length === 0) return outcome;
  const part = (await deps.partnerOrders.byId(partnerOrderId)) ?? outcome.value.part;
  return done({ ...outcome.value, part });
}

type Wanted = NonNullable<Input['lines']>;

/** All that is left, where nothing is named. Throws refusals. */
function refundOf(
  part: PartnerOrderRecord,
  asked: Wanted | null,
): Pick<PartnerRefundRecord, 'state' | 'amount' | 'lines' | 'completedAt'> {
  if (asked && new Set(asked.map((line) => line.orderLineId)).size < asked.length) {
    throw refusal('LINES_INVALID', 'lines');
  }
  const wanted = asked ?? part.lines.map((line) => ({ ...line, quantity: countOf(unitsLeft(part, line)) }));
  const units = wanted.map(({ orderLineId, quantity }, index) => {
    const line = part.lines.find((each) => each.orderLineId === orderLineId);
    if (!line) throw refusal('NOT_FOUND', `lines.${index}.orderLineId`);
    if (asked && quantity < 1) throw refusal('QUANTITY_INVALID', `lines.${index}.quantity`);
    const left = unitsLeft(part, line);
    if (quantity > countOf(left)) throw refusal('EXCEEDS_REFUNDABLE', `lines.${index}.quantity`);
    return { line, taken: firstUnits(left, quantity) };
  });
  const lines = units.flatMap(({ line, taken }) => taken.map((range) => ({ orderLineId: line.orderLineId, ...range })));
  if (lines.length === 0) throw refusal('EXCEEDS_REFUNDABLE', 'lines');
  const amount = total(
    units.map(({ line, taken }) => chargedForUnits(line, taken)),
    part.charged.currency,
  );
  return { state: 'REQUESTED', amount, lines, completedAt: null };
}
