// Makes a promotion: a shop's own, or one of the platform.

import type { Clock } from '../../kit/clock.js';
import type { IdSource } from '../../kit/ids.js';
import type { Transact } from '../../kit/transaction.js';
import type { MarketStore } from '../market/marketStore.js';
import { done, failed, type Result } from '../result.js';
import { hasRole, type RightsDeps } from '../rights/requireRole.js';
import type { PromotionTerms } from './promotion.js';
import { promotionFault } from './promotionFault.js';
import { isDuplicateKey, type PromotionRecord, type PromotionStore } from './promotionStore.js';

type Deps = RightsDeps & {
  promotions: PromotionStore;
  markets: Pick<MarketStore, 'byCodes'>;
  transact: Transact;
  clock: Clock;
  ids: IdSource;
};

const openMost = 50;

/**
 * `shopId` null: by an operator, whose role was checked before. Fails with NOT_FOUND, MARKET_UNKNOWN, CURRENCY_MISMATCH, CODE_TAKEN,
 * TOO_MANY, or what promotionFault.ts says; throws FORBIDDEN below MANAGER.
 */
export async function createPromotion(
  deps: Deps,
  actor: string,
  shopId: string | null,
  terms: PromotionTerms,
): Promise<Result<PromotionRecord>> {
  const { promotions, transact, clock, ids } = deps;
  if (shopId !== null && !(await hasRole(deps, actor, shopId, 'MANAGER'))) return failed('NOT_FOUND', 'shopId');
  const fault = promotionFault(terms, clock.now()) ?? (await marketFault(deps, terms));
  if (fault) return fault;
  try {
    return await transact(async (tx) => {
      const now = clock.now();
      if ((await promotions.countOpen(shopId, now, tx)) >= openMost) {
        return failed('TOO_MANY', 'shopId', `${openMost} promotions may be open at once.`);
      }
      const unused = { heldMinor: 0, heldUses: 0, spentMinor: 0, spentUses: 0 };
      const own = { _id: ids.next('promo'), shopId, endedAt: null, version: 1, createdAt: now, updatedAt: now };
      const promotion = { ...terms, ...unused, ...own };
      await promotions.insert(promotion, tx);
      return done(promotion);
    });
  } catch (error) {
    if (isDuplicateKey(error)) return failed('CODE_TAKEN', 'code');
    throw error;
  }
}

async function marketFault({ markets }: Deps, { markets: codes, currency }: PromotionTerms) {
  const known = await markets.byCodes(codes);
  if (codes.length === 0 || known.length < codes.length) return failed('MARKET_UNKNOWN', 'markets');
  return known.every((market) => market.currencyCode === currency) ? null : failed('CURRENCY_MISMATCH', 'currencyCode');
}
