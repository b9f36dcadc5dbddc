import { keyOf } from '../../kit/schema.js';
import type { Context } from '../context.js';
import { statusOf } from '../promotion/promotion.js';
import type { PromotionRecord } from '../promotion/promotionStore.js';
import { visibleShop } from '../rights/visible.js';
import type { PromotionBudgetResolvers, PromotionFactsResolvers, PromotionResolvers } from '../types.generated.js';

const money = (minor: number | null, currency: string) => (minor === null ? null : { minor, currency });
/** Its shop's staff, and operators. */
const isOwn = async ({ shopId }: PromotionRecord, { viewer, loaders }: Context): Promise<boolean> =>
  viewer.has('OPERATOR') || (shopId !== null && (await loaders.staff.load(shopId)));

/** Whoever has its id may see it: buyers read it on their orders. */
export const Promotion: PromotionResolvers = {
  __resolveReference: (reference, { loaders }) => loaders.promotions.load(keyOf(reference)),
  id: (promotion) => promotion._id,
  ref: (promotion) => promotion._id,
  shop: ({ shopId }, _, { loaders }) => (shopId ? visibleShop(loaders, shopId) : null),
  code: async (promotion, _, context) =>
    promotion.code !== null && (await isOwn(promotion, context)) ? promotion.code : null,
  wantsCode: ({ code }) => code !== null,
  percentOffBasisPoints: ({ percentBasisPoints }) => percentBasisPoints,
  amountOff: ({ amountMinor, currency }) => money(amountMinor, currency),
  most: ({ mostMinor, currency }) => money(mostMinor, currency),
  minSpend: ({ minSpendMinor, currency }) => (minSpendMinor > 0 ? money(minSpendMinor, currency) : null),
  status: (promotion, _, { clock }) => statusOf(promotion, clock.now()),
  budget: async (promotion, _, context) => ((await isOwn(promotion, context)) ? promotion : null),
};

export const PromotionBudget: PromotionBudgetResolvers = {
  amount: ({ budgetMinor, currency }) => money(budgetMinor, currency),
  uses: ({ budgetUses }) => budgetUses,
  held: ({ heldMinor, currency }) => ({ minor: heldMinor, currency }),
  spent: ({ spentMinor, currency }) => ({ minor: spentMinor, currency }),
};

export const PromotionFacts: PromotionFactsResolvers = { id: (promotion) => promotion._id };
