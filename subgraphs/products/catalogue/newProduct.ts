// The records of a new product, or of new variants of one.

import type { IdSource } from '../../kit/ids.js';
import type { PriceChangeRecord } from '../price/priceHistoryStore.js';
import { priceChange } from '../price/priceChange.js';
import { stockStateOf } from '../stock/stockState.js';
import type { NewStock } from '../stock/stockStore.js';
import type { VariantDraft } from './draftVariants.js';
import { naturalKeyOf, type ProductRecord, type ProductStatus, type ProductText } from './productStore.js';
import { totalsOf } from './productTotals.js';
import type { VariantRecord } from './variantStore.js';

export type NewVariants = { variants: VariantRecord[]; stock: NewStock[]; history: PriceChangeRecord[] };
type Own = { _id: string; shopId: string; shopOpen: boolean; externalId: string | null; contentHash: string | null };
type Standing = { status: ProductStatus; publishedAt: Date | null };

export function newProduct(
  own: Own,
  text: ProductText,
  { status, publishedAt }: Standing,
  variants: readonly VariantRecord[],
  at: Date,
): ProductRecord {
  return {
    ...own,
    ...text,
    ...totalsOf(variants, at),
    naturalKey: naturalKeyOf(own.shopId, own.externalId, own._id),
    status,
    publishedAt,
    listedAt: publishedAt ?? at,
    listed: status === 'PUBLISHED' && own.shopOpen,
    version: 1,
    createdAt: at,
    updatedAt: at,
  };
}

/** `position`: of the first of them. */
export function newVariants(
  product: { _id: string; shopId: string },
  drafts: readonly VariantDraft[],
  { ids, at, position = 0 }: { ids: IdSource; at: Date; position?: number },
): NewVariants {
  const variants = drafts.map(({ stock, ...draft }, index): VariantRecord => ({
    ...draft,
    _id: ids.next('vrnt'),
    productId: product._id,
    shopId: product.shopId,
    position: position + index,
    stockState: stockStateOf({ onHand: stock, reserved: 0 }),
    withdrawnAt: null,
    createdAt: at,
    updatedAt: at,
  }));
  return {
    variants,
    stock: variants.map(({ _id: variantId, productId, shopId }, index) => {
      return { variantId, productId, shopId, onHand: drafts[index]?.stock ?? 0 };
    }),
    history: variants.flatMap(({ _id: variantId, prices }) =>
      Object.entries(prices).map(([market, { minor, compareAtMinor, currency }]) => {
        const told = {
          _id: ids.next('prc'),
          variantId,
          market,
          kind: 'USUAL' as const,
          minor,
          compareAtMinor,
          currency,
        };
        return priceChange(told, at);
      }),
    ),
  };
}
