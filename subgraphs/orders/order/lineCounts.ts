// What may still happen to the units of a line, from what has happened to them.

import type { OrderLineRecord } from './orderLineStore.js';
import { after } from './deadlines.js';
import type { SaleTerms } from './saleTerms.js';
import type { Range } from '../money/unitShares.js';

/** Not yet sent, and not spoken for by a cancellation. */
export const unsentOf = ({
  quantity,
  shippedQuantity,
  cancellingQuantity = 0,
  cancelledQuantity = 0,
}: OrderLineRecord): number => quantity - shippedQuantity - cancelledQuantity - cancellingQuantity;

/** With the buyer, and not spoken for by a return. */
export const returnableOf = ({
  deliveredQuantity,
  returningQuantity = 0,
  returnedQuantity = 0,
}: OrderLineRecord): number => deliveredQuantity - returningQuantity - returnedQuantity;

/** Units leave a line in their order, whether they are cancelled or come back: the next ones. */
export function nextUnits({ cancelledQuantity = 0, returnedQuantity = 0 }: OrderLineRecord, quantity: number): Range {
  const from = cancelledQuantity + returnedQuantity;
  return { from, to: from + quantity };
}

/** The same, as units of the line that was paid for them: of goods that replace others, that is another. */
export function nextPaidUnits(line: OrderLineRecord, quantity: number): Range & { orderLineId: string } {
  const { from, to } = nextUnits(line, quantity);
  const first = line.paidAs?.from ?? 0;
  return { orderLineId: line.paidAs?.orderLineId ?? line._id, from: first + from, to: first + to };
}

/** Whether all that was not cancelled has arrived. */
export const hasArrived = ({ quantity, deliveredQuantity, cancelledQuantity = 0 }: OrderLineRecord): boolean =>
  deliveredQuantity > 0 && deliveredQuantity === quantity - cancelledQuantity;

/** Whether what has arrived of it may still be given back: the window opens when all of it is there. */
export const isReturnable = (
  { deliveredAt }: OrderLineRecord,
  { returnWindowSeconds }: SaleTerms,
  now: Date,
): boolean => !deliveredAt || after(deliveredAt, returnWindowSeconds) >= now;
