import { codedError } from '../../kit/codedError.js';
import { checkId } from '../../kit/ids.js';
import { moneyFrom } from '../../kit/money.js';
import { payload } from '../../kit/result.js';
import type { Context } from '../context.js';
import { endPromotion, updatePromotion } from '../promotion/changePromotion.js';
import { createPromotion } from '../promotion/createPromotion.js';
import {
  commitPromotions,
  giveBackPromotions,
  holdPromotions,
  releasePromotions,
} from '../promotion/holdPromotions.js';
import type { PromotionTerms } from '../promotion/promotion.js';
import { codeOf } from '../promotion/promotionFacts.js';
import type { PromotionCreateInput } from '../types.generated.js';
import type { Mutations } from './mutations.js';

export const promotionMutations = {
  promotionCreate: async (_, { input }, context) => {
    const actor = context.viewer.required();
    const shopId = input.shopId ? checkId('shop', input.shopId, 'shopId') : null;
    if (shopId === null) context.viewer.requireRole('OPERATOR');
    const terms = termsFrom(input, shopId, context.clock.now());
    return payload('promotion', await createPromotion(context, actor, shopId, terms));
  },
  promotionUpdate: async (_, { input: { promotionId, budget, title, endsAt, ...bounds } }, context) => {
    const currency = budget == null ? null : (await context.promotions.byIds([promotionId]))[0]?.currency;
    const changes = {
      ...(title != null && { title: title.trim() }),
      ...(endsAt != null && { endsAt }),
      ...(budget !== undefined && {
        budgetMinor: budget && currency ? moneyFrom(budget, currency, 'budget').minor : null,
      }),
      ...(bounds.budgetUses !== undefined && { budgetUses: bounds.budgetUses }),
      ...(bounds.perBuyerLimit !== undefined && { perBuyerLimit: bounds.perBuyerLimit }),
    };
    return payload('promotion', await updatePromotion(context, actorOf(context), promotion(promotionId), changes));
  },
  promotionEnd: async (_, { input }, context) =>
    payload('promotion', await endPromotion(context, actorOf(context), promotion(input.promotionId))),
  promotionsHold: (_, { input }, context) => {
    context.viewer.requireService('orders');
    return holdPromotions(context, input);
  },
  promotionsRelease: async (_, { input }, context) => {
    context.viewer.requireService('orders');
    await releasePromotions(context, input.orderId);
    return { released: true };
  },
  promotionsCommit: async (_, { input }, context) => {
    context.viewer.requireService('orders');
    return { outcome: await commitPromotions(context, input.orderId) };
  },
  promotionsGiveBack: async (_, { input }, context) => {
    context.viewer.requireService('orders');
    await giveBackPromotions(context, input);
    return { givenBack: true };
  },
} satisfies Mutations;

const promotion = (id: string) => checkId('promo', id, 'promotionId');
const actorOf = ({ viewer }: Context) => ({ userId: viewer.required(), operator: viewer.has('OPERATOR') });

/** Amounts become minor units of its currency. Malformed, or a creator named for a shop's own: BAD_USER_INPUT. */
function termsFrom(input: PromotionCreateInput, shopId: string | null, now: Date): PromotionTerms {
  const { currencyCode: currency, code, scope, creatorId } = input;
  if (shopId !== null && creatorId) throw codedError('BAD_USER_INPUT', "A shop's promotion is paid by the shop.");
  const minor = (name: 'amountOff' | 'most' | 'budget' | 'minSpend') => {
    const amount = input[name];
    return amount == null ? null : moneyFrom(amount, currency, name).minor;
  };
  const funder = shopId !== null ? 'SHOP' : creatorId ? 'CREATOR' : 'PLATFORM';
  return {
    ...{ kind: input.kind, title: input.title.trim(), code: code == null ? null : codeOf(code), currency, funder },
    ...{ percentBasisPoints: input.percentOffBasisPoints ?? null, amountMinor: minor('amountOff') },
    ...{ mostMinor: minor('most'), minSpendMinor: minor('minSpend') ?? 0 },
    ...{ budgetMinor: minor('budget'), budgetUses: input.budgetUses ?? null },
    scope: {
      shopIds: (scope?.shopIds ?? []).map((id) => checkId('shop', id, 'scope.shopIds')),
      categoryIds: (scope?.categoryIds ?? []).map((id) => checkId('cat', id, 'scope.categoryIds')),
      productIds: (scope?.productIds ?? []).map((id) => checkId('prod', id, 'scope.productIds')),
    },
    markets: [...new Set(input.markets)],
    ...{ startsAt: input.startsAt ?? now, endsAt: input.endsAt, perBuyerLimit: input.perBuyerLimit ?? null },
    exclusive: input.exclusive ?? false,
    funderId: shopId ?? (creatorId ? checkId('crtr', creatorId, 'creatorId') : 'platform'),
    programme: input.programme?.trim() ?? funder,
  };
}
