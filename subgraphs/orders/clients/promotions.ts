// Promotions as products tells of them: facts to price by, and budgets to set aside, let go and spend.

import type { ServiceCall } from '../../kit/serviceCall.js';

/** Amounts in minor units. `leftMinor` and `leftUses` null: without that bound. */
export type PromotionFacts = {
  id: string;
  /** Null of the platform's. */
  shopId: string | null;
  kind: 'FLASH_DEAL' | 'VOUCHER' | 'THRESHOLD' | 'FREE_SHIPPING';
  code: string | null;
  percentBasisPoints: number | null;
  amountMinor: number | null;
  mostMinor: number | null;
  minSpendMinor: number;
  scope: { shopIds: string[]; categoryIds: string[]; productIds: string[] };
  exclusive: boolean;
  funder: 'SHOP' | 'PLATFORM' | 'CREATOR';
  funderId: string;
  programme: string;
  leftMinor: number | null;
  leftUses: number | null;
};
export type PromotionUse = { promotionId: string; minor: number };
export type ShortfallReason = 'BUDGET_SPENT' | 'BUYER_LIMIT_REACHED';
export type HoldOutcome = {
  outcome: 'HELD' | 'REFUSED' | 'CANCELLED';
  refused: { promotionId: string; reason: ShortfallReason }[];
};
export type PromotionsClient = ReturnType<typeof promotionsClient>;

export const promotionSelection = `{ id shopId kind code percentBasisPoints amountMinor mostMinor minSpendMinor
  scope { shopIds categoryIds productIds } exclusive funder funderId programme leftMinor leftUses }`;

const hold = `mutation Hold($input: PromotionsHoldInput!) { promotionsHold(input: $input) { outcome refused { promotionId reason } } }`;
const release = `mutation Release($input: PromotionsReleaseInput!) { promotionsRelease(input: $input) { released } }`;
const commit = `mutation Commit($input: PromotionsCommitInput!) { promotionsCommit(input: $input) { outcome } }`;

const giveBack = `mutation GiveBack($input: PromotionsGiveBackInput!) { promotionsGiveBack(input: $input) { givenBack } }`;

/** Each may be called any number of times for an order, with one effect; `giveBack` for a movement. */
export const promotionsClient = (call: ServiceCall) => ({
  async hold(input: {
    orderId: string;
    buyerId: string;
    expiresInSeconds: number;
    uses: PromotionUse[];
  }): Promise<HoldOutcome> {
    return (await call<{ promotionsHold: HoldOutcome }>(hold, { input })).promotionsHold;
  },
  async release(orderId: string): Promise<void> {
    await call(release, { input: { orderId } });
  },
  async giveBack(orderId: string, movementId: string, uses: PromotionUse[]): Promise<void> {
    await call(giveBack, { input: { orderId, movementId, uses } });
  },
  async commit(orderId: string): Promise<'COMMITTED' | 'EXPIRED' | 'CANCELLED'> {
    type Answer = { promotionsCommit: { outcome: 'COMMITTED' | 'EXPIRED' | 'CANCELLED' } };
    return (await call<Answer>(commit, { input: { orderId } })).promotionsCommit.outcome;
  },
});
