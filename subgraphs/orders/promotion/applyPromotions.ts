// Takes promotions off goods and their sending, and tells which codes gave nothing, and why.

import { times } from '../../kit/money.js';
import type { Goods, LineDiscount, QuotedSeller } from '../checkout/quotedOrder.js';
import type { PromotionFacts } from '../clients/promotions.js';
import { fits, takenOff } from './promotable.js';
import type { PromotableLine } from './promotable.js';
import { bestStack } from './stackPromotions.js';
import type { Given, Sendings } from './stackPromotions.js';

export type UnusedReason = 'USED_UP' | 'NOTHING_FITS' | 'MINIMUM_NOT_MET' | 'BETTER_GIVEN';
export type UnusedCode = { code: string; reason: UnusedReason };
type Sold = Goods & { trade: { categoryPath: readonly string[] } };

/** A code in the form that it is kept in. */
export const codeOf = (text: string): string => text.trim().toUpperCase();

export function applyPromotions<G extends Sold, S extends QuotedSeller>(
  goods: readonly G[],
  sellers: readonly S[],
  promotions: readonly PromotionFacts[],
): { goods: G[]; sellers: S[]; unused: UnusedCode[] } {
  const currency = goods[0]?.unitPrice.currency ?? '';
  const lines = goods.map(({ lineId, shopId, productId, quantity, unitPrice, trade }): PromotableLine => ({
    ...{ lineId, shopId, productId, quantity, categoryPath: trade.categoryPath },
    minor: times(unitPrice, quantity).minor,
  }));
  const sendings = new Map(sellers.map(({ shopId, shipping }) => [shopId, shipping.minor]));
  const { given } = bestStack(lines, sendings, promotions);
  const discounts = (part: LineDiscount['part'], some: readonly Given[]) =>
    some.map(({ promotion: { id, programme, funder, funderId }, minor }): LineDiscount => ({
      ...{ promotionId: id, programme, funder, funderId, part },
      amount: { minor, currency },
    }));
  return {
    goods: goods.map((line) => ({
      ...line,
      discounts: discounts(
        'GOODS',
        given.filter(({ lineId }) => lineId === line.lineId),
      ),
    })),
    sellers: sellers.map((seller) => ({
      ...seller,
      discounts: discounts(
        'SHIPPING',
        given.filter(({ lineId, shopId }) => lineId === null && shopId === seller.shopId),
      ),
    })),
    unused: promotions.flatMap((promotion) => {
      const { code } = promotion;
      const used = given.some((each) => each.promotion.id === promotion.id);
      return code === null || used ? [] : [{ code, reason: whyUnused(promotion, lines, sendings) }];
    }),
  };
}

function whyUnused(promotion: PromotionFacts, lines: readonly PromotableLine[], sendings: Sendings): UnusedReason {
  const fitting = lines.filter((line) => fits(promotion, line));
  if (promotion.leftUses !== null && promotion.leftUses < 1) return 'USED_UP';
  if (fitting.length === 0) return 'NOTHING_FITS';
  const worth = fitting.reduce((sum, line) => sum + line.minor, 0);
  if (worth < promotion.minSpendMinor) return 'MINIMUM_NOT_MET';
  const sending = fitting.reduce((sum, { shopId }) => Math.max(sum, sendings.get(shopId) ?? 0), 0);
  const wanted = takenOff(promotion, promotion.kind === 'FREE_SHIPPING' ? sending : worth, 1);
  return promotion.leftMinor !== null && promotion.leftMinor < wanted ? 'USED_UP' : 'BETTER_GIVEN';
}
