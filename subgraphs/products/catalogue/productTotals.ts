// What a product's record keeps of its variants, so that a page needs no other record.

import { bestState, type StockState } from '../stock/stockState.js';
import type { VariantRecord } from './variantStore.js';

/** Minor units of the market's currency. */
export type LowestPrice = {
  minor: number;
  compareAtMinor: number | null;
  highestMinor: number;
  currency: string;
  /** Of any variant, planned or running: at most one each. */
  flashes: { minor: number; usualMinor: number; startsAt: Date; endsAt: Date }[];
};

export type ProductTotals = {
  prices: Record<string, LowestPrice>;
  /** The lowest usual price by market: what lists sort and filter by. */
  lows: Record<string, number>;
  markets: string[];
  stockState: StockState;
  inStock: boolean;
  variantCount: number;
};

/** Flash prices that are over at `now` are left out. */
export function totalsOf(variants: readonly VariantRecord[], now: Date): ProductTotals {
  const sold = variants.filter((variant) => variant.withdrawnAt === null);
  const markets = [...new Set(sold.flatMap(({ prices }) => Object.keys(prices)))].sort();
  const prices = Object.fromEntries(markets.map((market) => [market, lowestIn(market, sold, now)]));
  const stockState = bestState(sold.map((variant) => variant.stockState));
  return {
    prices,
    lows: Object.fromEntries(markets.map((market) => [market, prices[market]?.minor ?? 0])),
    markets,
    stockState,
    inStock: stockState !== 'SOLD_OUT',
    variantCount: sold.length,
  };
}

function lowestIn(market: string, variants: readonly VariantRecord[], now: Date): LowestPrice {
  const prices = variants.flatMap((variant) => variant.prices[market] ?? []);
  const lowest = prices.reduce((a, b) => (b.minor < a.minor ? b : a));
  return {
    minor: lowest.minor,
    compareAtMinor: lowest.compareAtMinor,
    highestMinor: Math.max(...prices.map((price) => price.minor)),
    currency: lowest.currency,
    flashes: prices.flatMap(({ minor: usualMinor, flash }) =>
      flash && flash.endsAt > now
        ? [{ minor: flash.minor, usualMinor, startsAt: flash.startsAt, endsAt: flash.endsAt }]
        : [],
    ),
  };
}
