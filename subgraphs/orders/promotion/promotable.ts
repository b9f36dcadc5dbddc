// Whether a promotion is for goods, and what it takes off an amount.

import type { PromotionFacts } from '../clients/promotions.js';
import { nearestShare } from '../money/unitShares.js';

/** Goods of one line as promotions see them; `minor` is their price, before any. */
export type PromotableLine = {
  lineId: string;
  shopId: string;
  productId: string;
  categoryPath: readonly string[];
  quantity: number;
  minor: number;
};

export function fits({ shopId, scope }: PromotionFacts, line: PromotableLine): boolean {
  const { shopIds, categoryIds, productIds } = scope;
  return (
    (shopId === null || shopId === line.shopId) &&
    (shopIds.length === 0 || shopIds.includes(line.shopId)) &&
    (productIds.length === 0 || productIds.includes(line.productId)) &&
    (categoryIds.length === 0 || categoryIds.some((id) => line.categoryPath.includes(id)))
  );
}

/** Never more than the amount. A share is rounded half up; a flash deal's amount is off each piece. */
export function takenOff(
  { kind, percentBasisPoints, amountMinor, mostMinor }: PromotionFacts,
  minor: number,
  pieces: number,
): number {
  if (percentBasisPoints !== null) {
    return Math.min(nearestShare(minor, percentBasisPoints, 10_000), mostMinor ?? Infinity, minor);
  }
  if (amountMinor === null) return minor;
  return Math.min(kind === 'FLASH_DEAL' ? amountMinor * pieces : amountMinor, minor);
}

/** What stacks with what: one of each, in this order. */
export type PromotionClass = 'FLASH' | 'SHOP' | 'PLATFORM' | 'SHIPPING';

export function classOf({ kind, shopId }: PromotionFacts): PromotionClass {
  if (kind === 'FLASH_DEAL') return 'FLASH';
  if (kind === 'FREE_SHIPPING') return 'SHIPPING';
  return shopId === null ? 'PLATFORM' : 'SHOP';
}
