// What customs, carriers and tax offices ask of goods, and which of its shop's shipping profiles sends them.

import { failed, type Failed } from '../result.js';

export type TaxCategory = 'GENERAL' | 'FOOD' | 'BOOKS' | 'CHILDRENS_CLOTHING';
export type ProductTrade = {
  /** Of one piece with its packing; null where nobody said. */
  weightGrams: number | null;
  /** Digits alone: 6, 8 or 10 of them. */
  hsCode: string | null;
  originCountry: string | null;
  taxCategory: TaxCategory;
  shippingProfileId: string | null;
};
type Optional<T> = T | null | undefined;
export type TradeInput = { [Field in keyof ProductTrade]?: Optional<ProductTrade[Field]> };

export const noTrade: ProductTrade = {
  weightGrams: null,
  hsCode: null,
  originCountry: null,
  taxCategory: 'GENERAL',
  shippingProfileId: null,
};

const heaviestGrams = 1_000_000;

/** What is left out of `input` stays; null takes it away. */
export function tradeOf(input: Optional<TradeInput>, before: Optional<ProductTrade>): ProductTrade {
  const changes = Object.entries(input ?? {}).filter(([, value]) => value !== undefined);
  const merged = { ...noTrade, ...before, ...Object.fromEntries(changes) };
  const taxCategory = merged.taxCategory ?? 'GENERAL';
  return { ...merged, taxCategory, hsCode: merged.hsCode?.replace(/[.\s]/g, '') ?? null };
}

export function tradeFault(input: Optional<TradeInput>): Failed | null {
  const { weightGrams = null, hsCode = null } = input ?? {};
  if (weightGrams !== null && (weightGrams < 1 || weightGrams > heaviestGrams)) {
    return failed('QUANTITY_OUT_OF_BOUNDS', 'trade.weightGrams', 'weightGrams must be 1 to 1,000,000.');
  }
  if (hsCode !== null && !/^\d{6}(\d{2}){0,2}$/.test(hsCode.replace(/[.\s]/g, ''))) {
    return failed('TEXT_INVALID', 'trade.hsCode', 'hsCode must have 6, 8 or 10 digits.');
  }
  return null;
}
