// Changes what may still be changed of a promotion, and ends it: what was quoted before stays.

import type { Clock } from '../../kit/clock.js';
import { done, failed, type Result } from '../result.js';
import { hasRole, type RightsDeps } from '../rights/requireRole.js';
import { statusOf, type PromotionBudget } from './promotion.js';
import { budgetFault, limitFault, windowFault } from './promotionFault.js';
import { textFault } from '../checkText.js';
import type { PromotionRecord, PromotionStore } from './promotionStore.js';

type Deps = RightsDeps & { promotions: PromotionStore; clock: Clock };
export type PromotionChanges = Partial<PromotionBudget> & {
  title?: string;
  endsAt?: Date;
  perBuyerLimit?: number | null;
};
type Actor = { userId: string; operator: boolean };

const triesMost = 20;

/** Fails with NOT_FOUND, STATE_INVALID once it ended, BUDGET_BELOW_USED, or what promotionFault.ts says; FORBIDDEN below MANAGER. */
export const updatePromotion = (deps: Deps, actor: Actor, id: string, changes: PromotionChanges) =>
  change(deps, actor, id, (promotion, now) => {
    const next = { ...promotion, ...changes };
    const fault =
      textFault(next.title, 'title', 120, 1) ??
      budgetFault(next) ??
      limitFault(next.perBuyerLimit) ??
      (changes.endsAt ? windowFault(next.startsAt, next.endsAt, now) : null);
    if (fault) return fault;
    const { heldMinor, spentMinor, heldUses, spentUses } = promotion;
    if (next.budgetMinor !== null && next.budgetMinor < heldMinor + spentMinor)
      return failed('BUDGET_BELOW_USED', 'budget');
    if (next.budgetUses !== null && next.budgetUses < heldUses + spentUses) {
      return failed('BUDGET_BELOW_USED', 'budgetUses');
    }
    return done(changes);
  });

/** Nothing more is quoted with it. Fails with NOT_FOUND or STATE_INVALID. */
export const endPromotion = (deps: Deps, actor: Actor, id: string) =>
  change(deps, actor, id, (_, now) => done({ endedAt: now }));

/** Orders write what is left of the budget all the time: a change that met one is decided again. */
async function change(
  deps: Deps,
  actor: Actor,
  id: string,
  decide: (promotion: PromotionRecord, now: Date) => Result<Partial<PromotionRecord>>,
): Promise<Result<PromotionRecord>> {
  const { promotions, clock } = deps;
  for (let tries = 0; tries < triesMost; tries += 1) {
    const [promotion] = await promotions.byIds([id]);
    if (!promotion || !(await mayChange(deps, actor, promotion))) return failed('NOT_FOUND', 'promotionId');
    const now = clock.now();
    if (statusOf(promotion, now) === 'ENDED') return failed('STATE_INVALID', 'promotionId', 'It has ended.');
    const decided = decide(promotion, now);
    if (!decided.ok) return decided;
    const changed = await promotions.change(promotion, { ...decided.value, updatedAt: now });
    if (changed) return done(changed);
  }
  return failed('STATE_INVALID', 'promotionId', 'Too many orders use it at the moment. Please try again.');
}

const mayChange = async (deps: Deps, { userId, operator }: Actor, { shopId }: PromotionRecord): Promise<boolean> =>
  shopId === null ? operator : operator || hasRole(deps, userId, shopId, 'MANAGER');
