// The one way that a variant's prices change after it was made: the variant, its product and the history in one transaction.

import type { Clock } from '../../kit/clock.js';
import type { IdSource } from '../../kit/ids.js';
import { done, failed, type Result } from '../result.js';
import { refreshProducts } from '../catalogue/refreshProducts.js';
import type { ProductStore } from '../catalogue/productStore.js';
import type { VariantPrice, VariantRecord, VariantStore } from '../catalogue/variantStore.js';
import type { MarketRecord, MarketStore } from '../market/marketStore.js';
import { hasRole, type RightsDeps } from '../rights/requireRole.js';
import type { Transact } from '../../kit/transaction.js';
import { priceChange } from './priceChange.js';
import type { PriceChangeRecord, PriceHistoryStore } from './priceHistoryStore.js';

export type PriceDeps = RightsDeps & {
  variants: VariantStore;
  products: ProductStore;
  markets: MarketStore;
  priceHistory: PriceHistoryStore;
  transact: Transact;
  clock: Clock;
  ids: IdSource;
};
/** `next` undefined: the variant is taken off the market. `told` null: nothing changed, and nothing is written. */
export type Decision = {
  next: VariantPrice | undefined;
  told: Pick<PriceChangeRecord, 'kind' | 'minor'> & Partial<PriceChangeRecord>;
} | null;
type Decide = (price: VariantPrice | undefined, market: MarketRecord, now: Date) => Result<Decision>;

/** Fails with NOT_FOUND, MARKET_UNKNOWN or what `decide` says, and then nothing has changed. */
export async function changePrices(
  deps: PriceDeps,
  actor: string,
  { variantId, market: code }: { variantId: string; market: string },
  decide: Decide,
): Promise<Result<VariantRecord>> {
  const { variants, markets, priceHistory, transact, clock, ids } = deps;
  const [found] = await variants.byIds([variantId]);
  if (!found || found.withdrawnAt || !(await hasRole(deps, actor, found.shopId, 'STAFF')))
    return failed('NOT_FOUND', 'variantId');
  const market = await markets.byCode(code);
  if (!market || market.status === 'CLOSED') return failed('MARKET_UNKNOWN', 'market');

  return transact(async (tx) => {
    const now = clock.now();
    const [variant] = await variants.byIds([variantId], tx.session);
    if (!variant) return failed('NOT_FOUND', 'variantId');
    const decided = decide(variant.prices[code], market, now);
    if (!decided.ok) return decided;
    if (!decided.value) return done(variant);
    const { next, told } = decided.value;
    const others = Object.entries(variant.prices).filter(([each]) => each !== code);
    const prices = Object.fromEntries(next ? [...others, [code, next] as const] : others);
    await variants.update([{ _id: variantId, prices, updatedAt: now }], tx);
    const change = { ...told, _id: ids.next('prc'), variantId, market: code, currency: market.currencyCode };
    await priceHistory.insertMany([priceChange(change, now)], tx);
    await refreshProducts(deps, [variant.productId], { now, tx, announce: 'ALWAYS' });
    return done({ ...variant, prices, updatedAt: now });
  });
}
