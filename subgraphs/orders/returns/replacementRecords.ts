// The records that goods which replace others become: a part of the same order and its lines, without a price.

import type { IdSource } from '../../kit/ids.js';
import { zero } from '../../kit/money.js';
import { totalsOf } from '../checkout/priceLines.js';
import { after } from '../order/deadlines.js';
import { nextPaidUnits } from '../order/lineCounts.js';
import type { OrderLineRecord } from '../order/orderLineStore.js';
import type { PlacedPart, SellerOrderRecord } from '../order/sellerOrderStore.js';
import type { ReturnRecord } from './returnStore.js';

/** The shop has it at once, and as long to send it as an order. Throws where the return was never to be settled so. */
export function replacementPart(
  part: SellerOrderRecord,
  { _id: returnId, replacement }: Pick<ReturnRecord, '_id' | 'replacement'>,
  now: Date,
): PlacedPart {
  const { terms, currency, totals } = part;
  if (!replacement || !terms) throw new Error(`${returnId} is not to be replaced.`);
  return {
    ...part,
    ...{ _id: replacement.sellerOrderId, replaces: { returnId, paidIn: part.replaces?.paidIn ?? part._id } },
    heldJournals: 0,
    stored: (replacement.warehousedLines ?? []).length > 0,
    totals: totalsOf([], currency, totals?.taxIncluded ?? false),
    ...{ paymentState: 'CAPTURED', refundedMinor: 0, fulfilmentState: 'UNFULFILLED', returnState: 'NONE' },
    ...{ release: 'RELEASED', terms, lateAt: null, dueAt: after(now, terms.shipBySeconds), attempts: 0 },
    ...{ version: 1, placedAt: now, createdAt: now, updatedAt: now },
  };
}

/** `units` as they were before they came back: which of them these stand for, their counts tell. */
export function replacementLines(
  { _id: sellerOrderId, currency, buyerId }: PlacedPart,
  warehousedLines: readonly string[],
  units: readonly { line: OrderLineRecord; quantity: number }[],
  ids: IdSource,
  now: Date,
): OrderLineRecord[] {
  const nothing = zero(currency);
  const { subtotal, discount, shipping, tax, duty, total } = totalsOf([], currency, false);
  return units.map(({ line, quantity }) => {
    const { orderLineId, from } = nextPaidUnits(line, quantity);
    const { fulfilledBy: _, ...same } = line;
    return {
      ...same,
      ...(warehousedLines.includes(line._id) ? { fulfilledBy: 'PLATFORM' as const } : {}),
      ...{ _id: ids.next('oline'), sellerOrderId, buyerId, quantity, unitPrice: nothing },
      amounts: { subtotal, discount, shipping, tax, ...(duty ? { duty } : {}), total },
      ...{ shippedQuantity: 0, deliveredQuantity: 0, cancellingQuantity: 0, cancelledQuantity: 0 },
      ...{ returningQuantity: 0, returnedQuantity: 0, lostQuantity: 0, attribution: null, deliveredAt: null },
      ...{ replacesLineId: line._id, paidAs: { orderLineId, from } },
      ...{ version: 1, placedAt: now, createdAt: now, updatedAt: now },
    };
  });
}
