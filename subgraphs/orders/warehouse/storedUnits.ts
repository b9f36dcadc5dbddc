// Units that someone names on a document of the warehouses, as far as they may be named.

import { checkId } from '../../kit/ids.js';
import { failed } from '../../kit/result.js';
import type { Failed } from '../../kit/result.js';
import { checkSize } from '../bounds.js';
import type { WarehouseFacts } from '../clients/stockMoves.js';

export type StoredUnits = readonly { variantId: string; quantity: number }[];
type Fault = Failed<'NOT_FOUND' | 'LINES_INVALID' | 'QUANTITY_INVALID' | 'FULFILLED_BY_SELLER'>;

export const linesMost = 100;
export const unitsMost = 1_000_000;

/** Throws BAD_USER_INPUT of what no honest client sends. */
export function checkUnits(lines: readonly { variantId: string }[]): void {
  checkSize(lines, 'lines', linesMost);
  for (const { variantId } of lines) checkId('vrnt', variantId, 'variantId');
}

/** `shopId` null: of any shop. What is not the shop's is NOT_FOUND. */
export function unitsFault(lines: StoredUnits, { variants }: WarehouseFacts, shopId: string | null): Fault | null {
  if (new Set(lines.map(({ variantId }) => variantId)).size < lines.length) return failed('LINES_INVALID', 'lines');
  for (const [index, { variantId, quantity }] of lines.entries()) {
    const known = variants.get(variantId);
    if (!known || (shopId !== null && known.shopId !== shopId)) return failed('NOT_FOUND', `lines.${index}.variantId`);
    if (quantity < 1 || quantity > unitsMost) return failed('QUANTITY_INVALID', `lines.${index}.quantity`);
    if (known.fulfilledBy !== 'PLATFORM') return failed('FULFILLED_BY_SELLER', `lines.${index}.variantId`);
  }
  return null;
}

export const movedFrom = (lines: StoredUnits, warehouseId: string) =>
  lines.map(({ variantId, quantity }) => ({ lineId: variantId, variantId, quantity, warehouseId }));
