// Sets the quantities of lines of the viewer's cart.

import { checkId } from '../../kit/ids.js';
import { done, failed } from '../../kit/result.js';
import { checkSize } from '../bounds.js';
import { isQuantity, linesMost } from './cartLines.js';
import { changeCart } from './changeCart.js';
import type { CartDeps } from './changeCart.js';

/** All change, or none. Fails with QUANTITY_INVALID, also on 0, MARKET_MISMATCH, and NOT_FOUND for lines that are not the viewer's. */
export async function updateLines(
  deps: CartDeps,
  customerId: string,
  market: string | null,
  inputs: readonly { lineId: string; quantity: number }[],
) {
  checkSize(inputs, 'lines', linesMost);
  for (const [index, { lineId, quantity }] of inputs.entries()) {
    checkId('cline', lineId, 'lineId');
    if (!isQuantity(quantity)) return failed('QUANTITY_INVALID', `lines.${index}.quantity`);
  }
  const changed = await changeCart(deps, customerId, (current) => {
    const known = new Set(current.lines.map((line) => line.id));
    const missing = inputs.findIndex((input) => !known.has(input.lineId));
    if (missing >= 0) return failed('NOT_FOUND', `lines.${missing}.lineId`);
    if (current.market !== market) return failed('MARKET_MISMATCH');
    const wanted = new Map(inputs.map((input) => [input.lineId, input.quantity]));
    const now = deps.clock.now();
    const lines = current.lines.map((line) => {
      const quantity = wanted.get(line.id);
      return quantity === undefined ? line : { ...line, quantity, updatedAt: now };
    });
    return done({ lines, market: current.market });
  });
  return changed ?? failed('NOT_FOUND', 'lines.0.lineId');
}
