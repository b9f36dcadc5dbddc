// What a quote needs to know of variants: read from the records themselves, and never from a cache.

import type { Clock } from '../../kit/clock.js';
import { codedError } from '../../kit/codedError.js';
import type { Money } from '../../kit/money.js';
import type { ProductRecord, ProductStore } from '../catalogue/productStore.js';
import type { VariantRecord, VariantStore } from '../catalogue/variantStore.js';
import type { MarketRecord, MarketStore } from '../market/marketStore.js';
import { variantPriceNow } from '../price/variantPriceNow.js';
import type { ShopRecord, ShopStore } from '../shop/shopStore.js';
import type { StockRecord, StockStore } from '../stock/stockStore.js';

type Deps = {
  variants: VariantStore;
  products: ProductStore;
  shops: ShopStore;
  stock: StockStore;
  markets: MarketStore;
  clock: Clock;
};
export type VariantFacts = {
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
  quotedAt: Date;
};
type Known = { variant: VariantRecord; product: ProductRecord; shop: ShopRecord; stock: StockRecord | undefined };

const variantsMost = 200;

/** In the order asked for, null for what is unknown. Throws MARKET_UNKNOWN, and BAD_USER_INPUT for more than 200. */
export async function variantFacts(
  deps: Deps,
  variantIds: readonly string[],
  code: string,
): Promise<(VariantFacts | null)[]> {
  if (variantIds.length > variantsMost) throw codedError('BAD_USER_INPUT', `Ask for ${variantsMost} variants at most.`);
  const [variants, stock, market] = await Promise.all([
    deps.variants.byIds(variantIds),
    deps.stock.byVariants(variantIds),
    deps.markets.byCode(code),
  ]);
  if (!market) throw codedError('MARKET_UNKNOWN', 'There is no such market.');
  const [products, shops] = await Promise.all([
    deps.products.byIds(unique(variants.map((variant) => variant.productId))),
    deps.shops.byIds(unique(variants.map((variant) => variant.shopId))),
  ]);
  const quotedAt = deps.clock.now();
  const factsById = new Map(
    variants.flatMap((variant) => {
      const product = products.find((each) => each._id === variant.productId);
      const shop = shops.find((each) => each._id === variant.shopId);
      if (!product || !shop) return [];
      const known = { variant, product, shop, stock: stock.find((each) => each.variantId === variant._id) };
      return [[variant._id, factsOf(known, market, quotedAt)] as const];
    }),
  );
  return variantIds.map((id) => factsById.get(id) ?? null);
}

function factsOf({ variant, product, shop, stock }: Known, market: MarketRecord, quotedAt: Date): VariantFacts {
  const price = variant.prices[market.code];
  const open = product.status === 'PUBLISHED' && shop.status === 'ACTIVE' && market.status === 'OPEN';
  return {
    variantId: variant._id,
    productId: product._id,
    shopId: shop._id,
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
    quotedAt,
  };
}

const unique = (ids: readonly string[]) => [...new Set(ids)];
