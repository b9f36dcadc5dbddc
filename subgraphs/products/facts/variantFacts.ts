// What a quote needs to know of variants, in a market and at a time: read from the records themselves, and never from a cache.

import type { Clock } from '../../kit/clock.js';
import { codedError } from '../../kit/codedError.js';
import type { Money } from '../../kit/money.js';
import type { MarketRecord, MarketStore } from '../market/marketStore.js';
import { noTrade, type ProductTrade } from '../trade/productTrade.js';
import { variantPriceNow } from '../price/variantPriceNow.js';
import type { KnownVariant, VariantFactsStore } from './variantFactsStore.js';

type Deps = {
  variantFacts: Pick<VariantFactsStore, 'knownOf'>;
  markets: Pick<MarketStore, 'byCode'>;
  clock: Clock;
};
export type VariantFacts = ProductTrade & {
  variantId: string;
  productId: string;
  shopId: string;
  shopName: string;
  title: string;
  variantTitle: string;
  sku: string | null;
  pictureUrl: string | null;
  sellable: boolean;
  unitPrice: Money | null;
  available: number;
  taxRateBasisPoints: number;
  pricesIncludeTax: boolean;
  /** The product's category and all above it. */
  categoryPath: string[];
  shipsFrom: string;
  quotedAt: Date;
};

const variantsMost = 200;

/** In the order asked for, null for what is unknown. Throws MARKET_UNKNOWN, and BAD_USER_INPUT for more than 200. */
export async function variantFacts(
  deps: Deps,
  variantIds: readonly string[],
  code: string,
): Promise<(VariantFacts | null)[]> {
  if (variantIds.length > variantsMost) throw codedError('BAD_USER_INPUT', `Ask for ${variantsMost} variants at most.`);
  const [known, market] = await Promise.all([deps.variantFacts.knownOf(variantIds), deps.markets.byCode(code)]);
  if (!market) throw codedError('MARKET_UNKNOWN', 'There is no such market.');
  const quotedAt = deps.clock.now();
  const factsById = new Map(known.map((variant) => [variant._id, factsOf(variant, market, quotedAt)]));
  return variantIds.map((id) => factsById.get(id) ?? null);
}

/** Null where its product or its shop is gone. */
function factsOf(variant: KnownVariant, market: MarketRecord, quotedAt: Date): VariantFacts | null {
  const [product] = variant.product;
  const [shop] = variant.shop;
  if (!product || !shop) return null;
  const [stock] = variant.stock;
  const price = variant.prices[market.code];
  const open = product.status === 'PUBLISHED' && shop.status === 'ACTIVE' && market.status === 'OPEN';
  return {
    variantId: variant._id,
    productId: variant.productId,
    shopId: variant.shopId,
    shopName: shop.name,
    title: product.title,
    variantTitle: variant.title,
    sku: variant.sku,
    pictureUrl: product.media[0]?.url ?? null,
    sellable: open && variant.withdrawnAt === null && price !== undefined,
    unitPrice: price ? variantPriceNow(price, quotedAt).amount : null,
    available: stock ? Math.max(0, stock.onHand - stock.reserved) : 0,
    taxRateBasisPoints: market.taxRateBasisPoints,
    pricesIncludeTax: market.pricesIncludeTax,
    ...(product.trade ?? noTrade),
    categoryPath: product.categoryPath,
    shipsFrom: shop.countryCode,
    quotedAt,
  };
}
