// Gives an order promotions, class by class: on each line the best flash deal, for each shop the best voucher or threshold, the best of the
// platform's, for each shop the best on its sending. The best takes off most of what is left; of equals, the first.

import { allocate } from '../checkout/allocate.js';
import type { PromotionFacts } from '../clients/promotions.js';
import { classOf, fits, takenOff } from './promotable.js';
import type { PromotableLine, PromotionClass } from './promotable.js';

export type Given = { promotion: PromotionFacts; lineId: string | null; shopId: string; minor: number };
export type Stack = { given: Given[]; minor: number };
export type Sendings = ReadonlyMap<string, number>;

/** `sendings`: what each shop's sending costs. What is not affordable from a budget as a whole is not given at all. */
export function stackPromotions(
  lines: readonly PromotableLine[],
  sendings: Sendings,
  promotions: readonly PromotionFacts[],
): Stack {
  const given: Given[] = [];
  const left = new Map(lines.map((line) => [line.lineId, line.minor]));
  const budgets = new Map(promotions.map(({ id, leftMinor }) => [id, leftMinor ?? Infinity]));
  const caps = new Map(promotions.map(({ id, mostMinor }) => [id, mostMinor ?? Infinity]));
  const of = (name: PromotionClass) => promotions.filter((each) => classOf(each) === name && (each.leftUses ?? 1) > 0);
  const shops = [...new Set(lines.map((line) => line.shopId))];
  const sum = (some: readonly PromotableLine[], amounts: ReadonlyMap<string, number>) =>
    some.reduce((minor, { lineId }) => minor + (amounts.get(lineId) ?? 0), 0);

  const take = (promotion: PromotionFacts, line: PromotableLine, minor: number) => {
    if (minor === 0) return;
    given.push({ promotion, lineId: line.lineId, shopId: line.shopId, minor });
    left.set(line.lineId, (left.get(line.lineId) ?? 0) - minor);
  };
  const spend = ({ id }: PromotionFacts, minor: number) => {
    budgets.set(id, (budgets.get(id) ?? 0) - minor);
    caps.set(id, (caps.get(id) ?? 0) - minor);
  };
  /** Zero where it can't be given. */
  const offer = (promotion: PromotionFacts, minor: number, pieces: number) => {
    const wanted = Math.min(takenOff(promotion, minor, pieces), caps.get(promotion.id) ?? 0);
    return (budgets.get(promotion.id) ?? 0) >= wanted ? wanted : 0;
  };

  const prices = new Map(left);
  for (const line of lines) {
    const open = of('FLASH').filter(
      (each) =>
        fits(each, line) &&
        sum(
          lines.filter((other) => fits(each, other)),
          prices,
        ) >= each.minSpendMinor,
    );
    const best = bestOf(open, (each) => offer(each, left.get(line.lineId) ?? 0, line.quantity));
    if (!best) continue;
    take(best.promotion, line, best.minor);
    spend(best.promotion, best.minor);
  }

  const afterFlash = new Map(left);
  const giveOver = (candidates: readonly PromotionFacts[]) => {
    const fitting = (each: PromotionFacts) => lines.filter((line) => fits(each, line));
    const open = candidates.filter((each) => sum(fitting(each), afterFlash) >= each.minSpendMinor);
    const best = bestOf(open, (each) => offer(each, sum(fitting(each), left), 1));
    if (!best) return;
    const own = fitting(best.promotion);
    const parts = allocate(
      { minor: best.minor, currency: '' },
      own.map((line) => left.get(line.lineId) ?? 0),
    );
    own.forEach((line, index) => take(best.promotion, line, parts[index]?.minor ?? 0));
    spend(best.promotion, best.minor);
  };
  for (const shopId of shops) giveOver(of('SHOP').filter((each) => each.shopId === shopId));
  giveOver(of('PLATFORM'));

  for (const shopId of shops) {
    const open = of('SHIPPING').filter((each) => {
      const own = lines.filter((line) => fits(each, line));
      return own.some((line) => line.shopId === shopId) && sum(own, afterFlash) >= each.minSpendMinor;
    });
    const best = bestOf(open, (each) => offer(each, sendings.get(shopId) ?? 0, 1));
    if (!best) continue;
    given.push({ promotion: best.promotion, lineId: null, shopId, minor: best.minor });
    spend(best.promotion, best.minor);
  }
  return { given, minor: given.reduce((total, { minor }) => total + minor, 0) };
}

function bestOf(promotions: readonly PromotionFacts[], worth: (promotion: PromotionFacts) => number) {
  let best: { promotion: PromotionFacts; minor: number } | null = null;
  for (const promotion of promotions) {
    const minor = worth(promotion);
    if (minor > (best?.minor ?? 0)) best = { promotion, minor };
  }
  return best;
}

/** The stack of all that may be given together, or an exclusive promotion alone, where that takes off more. */
export function bestStack(
  lines: readonly PromotableLine[],
  sendings: Sendings,
  promotions: readonly PromotionFacts[],
): Stack {
  const together = stackPromotions(
    lines,
    sendings,
    promotions.filter(({ exclusive }) => !exclusive),
  );
  const alone = promotions
    .filter(({ exclusive }) => exclusive)
    .map((promotion) => stackPromotions(lines, sendings, [promotion]));
  return alone.reduce((best, stack) => (stack.minor > best.minor ? stack : best), together);
}
