// A promotion: what is taken off, for whom, when, who pays for it, and how much there is to give.

export type PromotionKind = 'FLASH_DEAL' | 'VOUCHER' | 'THRESHOLD' | 'FREE_SHIPPING';
export type Funder = 'SHOP' | 'PLATFORM' | 'CREATOR';
export type PromotionStatus = 'SCHEDULED' | 'RUNNING' | 'ENDED';

/** Empty lists name nothing: all that its giver may give for. A line fits where each list that is not empty names it. */
export type PromotionScope = { shopIds: string[]; categoryIds: string[]; productIds: string[] };
/** Null: without that bound; one of the two at least is set. Minor units, and orders. */
export type PromotionBudget = { budgetMinor: number | null; budgetUses: number | null };
export type PromotionTerms = PromotionBudget & {
  kind: PromotionKind;
  title: string;
  /** In capitals, unique for ever; null: nobody has to ask for it. */
  code: string | null;
  /** One of the two, but for FREE_SHIPPING, where both null is all of the shipping. */
  percentBasisPoints: number | null;
  amountMinor: number | null;
  /** The most that a percentage comes to in one order. */
  mostMinor: number | null;
  minSpendMinor: number;
  scope: PromotionScope;
  markets: string[];
  currency: string;
  startsAt: Date;
  endsAt: Date;
  perBuyerLimit: number | null;
  exclusive: boolean;
  funder: Funder;
  funderId: string;
  programme: string;
};
/** What of the budget is set aside for orders that are being placed, and what is given. */
export type PromotionUse = { heldMinor: number; heldUses: number; spentMinor: number; spentUses: number };

export function statusOf(
  { startsAt, endsAt, endedAt }: Pick<PromotionTerms, 'startsAt' | 'endsAt'> & { endedAt: Date | null },
  now: Date,
): PromotionStatus {
  if (endedAt !== null || endsAt <= now) return 'ENDED';
  return startsAt <= now ? 'RUNNING' : 'SCHEDULED';
}

/** What is left to give; null: without that bound. */
export const leftOf = ({
  budgetMinor,
  budgetUses,
  heldMinor,
  heldUses,
  spentMinor,
  spentUses,
}: PromotionBudget & PromotionUse) => ({
  minor: budgetMinor === null ? null : budgetMinor - heldMinor - spentMinor,
  uses: budgetUses === null ? null : budgetUses - heldUses - spentUses,
});
