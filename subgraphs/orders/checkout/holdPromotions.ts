// Sets the budgets of an order's promotions aside: all of them, or the order is another price and is refused.

import type { PromotionsClient, PromotionUse } from '../clients/promotions.js';
import type { QuotedLine } from './quotedOrder.js';
import type { Step } from './step.js';

type Deps = { promotions: Pick<PromotionsClient, 'hold' | 'release'> };

/** As long as the goods are; see reserveStock.ts. */
const heldForSeconds = 3600;

/** What an order is given of each promotion. */
export function usesOf({ lines }: { lines: readonly Pick<QuotedLine, 'amounts'>[] }): PromotionUse[] {
  const uses = new Map<string, number>();
  for (const { promotionId, amount } of lines.flatMap((line) => line.amounts.discounts ?? [])) {
    uses.set(promotionId, (uses.get(promotionId) ?? 0) + amount.minor);
  }
  return [...uses].map(([promotionId, minor]) => ({ promotionId, minor }));
}

export const holdPromotions: Step<Deps> = {
  /** Also where the buyer chose to leave lines out: what was promised on them is the price, and no line of the order. */
  async run({ promotions }, order) {
    const uses = usesOf(order);
    if (uses.length === 0) return { kind: 'done' };
    const buyerId = order.buyerId ?? '';
    const held = { orderId: order._id, buyerId, expiresInSeconds: heldForSeconds, uses };
    const { outcome, refused } = await promotions.hold(held);
    if (outcome === 'HELD') return { kind: 'done' };
    if (outcome === 'CANCELLED') return { kind: 'refused', code: 'PLACEMENT_FAILED' };
    const reasons = new Map(refused.map(({ promotionId, reason }) => [promotionId, reason]));
    const drift = order.lines.flatMap(({ lineId, variantId, quantity, amounts }) => {
      const gone = (amounts.discounts ?? []).find(({ promotionId }) => reasons.has(promotionId));
      const reason = gone && reasons.get(gone.promotionId);
      return reason ? [{ lineId, variantId, reason, quantity, available: quantity }] : [];
    });
    const code = refused[0]?.reason ?? 'BUDGET_SPENT';
    return { kind: 'refused', code, drift: [...order.placement.drift, ...drift] };
  },

  async undo({ promotions }, order) {
    if (usesOf(order).length > 0) await promotions.release(order._id);
    return { kind: 'undone' };
  },
};
