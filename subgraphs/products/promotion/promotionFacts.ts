// What a quote needs to know of promotions, read fresh: those that run, what is left of them, and how often the buyer may still have them.

import type { Clock } from '../../kit/clock.js';
import { codedError } from '../../kit/codedError.js';
import { useKey } from './holdMoves.js';
import { leftOf } from './promotion.js';
import type { PromotionHoldStore } from './promotionHoldStore.js';
import type { PromotionRecord, PromotionStore } from './promotionStore.js';

type Deps = {
  promotions: Pick<PromotionStore, 'runningFor'>;
  promotionHolds: Pick<PromotionHoldStore, 'usesOf'>;
  clock: Clock;
};
type Question = { shopIds: readonly string[]; market: string; codes: readonly string[]; buyerId: string };
export type PromotionFacts = PromotionRecord & { leftMinor: number | null; leftUses: number | null };

export const codeOf = (text: string): string => text.trim().toUpperCase();

/** The oldest first. `leftUses` counts the buyer's own limit in. Throws BAD_USER_INPUT for more than 100 shops or 10 codes. */
export async function promotionFacts(
  { promotions, promotionHolds, clock }: Deps,
  { shopIds, market, codes, buyerId }: Question,
): Promise<PromotionFacts[]> {
  if (shopIds.length > 100 || codes.length > 10) throw codedError('BAD_USER_INPUT', 'Ask for fewer.');
  const running = await promotions.runningFor(shopIds, codes.map(codeOf), clock.now());
  const here = running.filter((promotion) => promotion.markets.includes(market));
  const limited = here.filter(({ perBuyerLimit }) => perBuyerLimit !== null);
  const keys = limited.map(({ _id }) => useKey(_id, buyerId));
  const used = new Map((keys.length > 0 ? await promotionHolds.usesOf(keys) : []).map(({ _id, uses }) => [_id, uses]));
  return here.map((promotion) => {
    const { minor, uses } = leftOf(promotion);
    const { perBuyerLimit } = promotion;
    const own = perBuyerLimit === null ? null : perBuyerLimit - (used.get(useKey(promotion._id, buyerId)) ?? 0);
    const leftUses = uses === null || own === null ? (uses ?? own) : Math.min(uses, own);
    return { ...promotion, leftMinor: minor, leftUses };
  });
}
