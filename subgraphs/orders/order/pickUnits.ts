// Which units of an order's lines someone means, as far as they are there to be meant.

import { refusal } from '../fulfilment/refusal.js';
import type { OrderLineRecord } from './orderLineStore.js';

export type Asked = readonly { orderLineId: string; quantity: number }[];
export type Units = { line: OrderLineRecord; quantity: number }[];

/**
 * `left` tells of a line how many there are. Throws a refusal: LINES_INVALID where a line is named twice, NOT_FOUND where it is not among
 * these, QUANTITY_INVALID, and `exceeds`.
 */
export function pickUnits(
  lines: readonly OrderLineRecord[],
  asked: Asked,
  left: (line: OrderLineRecord) => number,
  exceeds: 'EXCEEDS_CANCELLABLE' | 'EXCEEDS_RETURNABLE',
): Units {
  if (new Set(asked.map((each) => each.orderLineId)).size < asked.length) throw refusal('LINES_INVALID', 'lines');
  return asked.map(({ orderLineId, quantity }, index) => {
    const line = lines.find(({ _id }) => _id === orderLineId);
    if (!line) throw refusal('NOT_FOUND', `lines.${index}.orderLineId`);
    if (quantity < 1) throw refusal('QUANTITY_INVALID', `lines.${index}.quantity`);
    if (quantity > left(line)) throw refusal(exceeds, `lines.${index}.quantity`);
    return { line, quantity };
  });
}

/** All that is left of all of them. */
export const allUnits = (lines: readonly OrderLineRecord[], left: (line: OrderLineRecord) => number): Units =>
  lines.map((line) => ({ line, quantity: left(line) })).filter(({ quantity }) => quantity > 0);
