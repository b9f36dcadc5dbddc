// The rules of a cart's lines, as plain functions of what is in it.

import { failed } from '../../kit/result.js';
import type { CartLineRecord, OfferLine, ProductLine } from './cartStore.js';

export const quantityMost = 999;
export const linesMost = 100;

export const isQuantity = (quantity: number): boolean =>
  Number.isInteger(quantity) && quantity >= 1 && quantity <= quantityMost;

export const isOffer = (line: CartLineRecord): line is OfferLine => Boolean(line.offerId);
export const isProduct = (line: CartLineRecord): line is ProductLine => !isOffer(line);
/** What two lines of the same goods have in common. */
export const goodsIdOf = (line: CartLineRecord): string => (isOffer(line) ? line.offerId : line.variantId);

/** The field that names a fault: that of the input line which the cart's line came from. */
export type NewLine = CartLineRecord & { field: string };

/** Goods that are there already add up, and are thanked to what led to them last. Fails with QUANTITY_INVALID past 999 of one, and CART_FULL past 100 lines. */
export function withLines(lines: readonly CartLineRecord[], added: readonly NewLine[]) {
  const merged = new Map(lines.map((line) => [goodsIdOf(line), line]));
  for (const { field, ...line } of added) {
    const there = merged.get(goodsIdOf(line));
    const quantity = (there?.quantity ?? 0) + line.quantity;
    if (!isQuantity(quantity)) return failed('QUANTITY_INVALID', `${field}.quantity`);
    const source = line.source ?? there?.source ?? null;
    merged.set(goodsIdOf(line), { ...(there ?? line), quantity, source, updatedAt: line.updatedAt });
  }
  if (merged.size > linesMost) return failed('CART_FULL', 'lines');
  return { ok: true as const, value: [...merged.values()] };
}
