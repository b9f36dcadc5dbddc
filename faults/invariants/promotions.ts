// Promotions: what was given of them is what confirmed orders got, nothing is still set aside, and no budget is overdrawn.

import { groupBy, sum } from './books.js';
import type { Books, PromotionUseRow } from './books.js';

/** To be asked when every order is decided: nothing is held any more then. */
export function promotionViolations({ orders, promotions, promotionHolds }: Books): string[] {
  const given = promotionHolds.filter(({ state }) => state === 'COMMITTED').flatMap(({ uses }) => uses);
  const usesOf = groupBy(given, ({ promotionId }) => promotionId);
  const ofPromotions = promotions.flatMap((promotion) => {
    const { _id, heldMinor, heldUses, spentMinor, spentUses, budgetMinor, budgetUses } = promotion;
    const uses = usesOf.get(_id) ?? [];
    const spent = { minor: sum(uses.map(({ minor }) => minor)), uses: uses.length };
    return [
      ...(heldMinor === 0 && heldUses === 0
        ? []
        : [`promotions: ${_id} still has ${heldMinor} held, for ${heldUses} orders`]),
      ...(spentMinor === spent.minor && spentUses === spent.uses
        ? []
        : [`promotions: ${_id} gave ${spentMinor} to ${spentUses}, and orders got ${spent.minor} in ${spent.uses}`]),
      ...(spentMinor > (budgetMinor ?? spentMinor) || spentUses > (budgetUses ?? spentUses)
        ? [`promotions: ${_id} is overdrawn: ${spentMinor} to ${spentUses}`]
        : []),
    ];
  });
  const holds = new Map(promotionHolds.map((hold) => [hold.orderId, hold]));
  const ofOrders = orders.flatMap(({ _id, placement, lines }) => {
    const hold = holds.get(_id);
    const asked = inWords(lines.flatMap((line) => line.amounts.discounts ?? []).map(useOf));
    if (placement.state === 'CONFIRMED') {
      const got = hold?.state === 'COMMITTED' ? inWords(hold.uses) : '';
      return got === asked
        ? []
        : [`promotions: ${_id} is confirmed at ${asked} off, and was given ${got || 'nothing'}`];
    }
    const isOpen = hold?.state === 'HELD' || hold?.state === 'COMMITTED';
    return isOpen ? [`promotions: ${_id} is ${placement.state}, and its promotions are ${hold.state}`] : [];
  });
  return [...ofPromotions, ...ofOrders];
}

const useOf = ({ promotionId, amount }: { promotionId: string; amount: { minor: number } }): PromotionUseRow => {
  return { promotionId, minor: amount.minor };
};

/** Of each promotion the sum. */
const inWords = (uses: readonly PromotionUseRow[]): string =>
  [...groupBy(uses, ({ promotionId }) => promotionId)]
    .map(([promotionId, own]) => `${sum(own.map(({ minor }) => minor))} of ${promotionId}`)
    .sort()
    .join(', ');
