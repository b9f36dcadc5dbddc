// What may be wrong with a promotion.

import { countFault, firstFault, textFault } from '../checkText.js';
import { failed, type Failed } from '../result.js';
import type { PromotionBudget, PromotionTerms } from './promotion.js';

const minorMost = 1_000_000_000_000;
const usesMost = 1_000_000_000;
const longestMs = 366 * 24 * 3600 * 1000;
const codeForm = /^[A-Z0-9][A-Z0-9-]{2,39}$/;

export function promotionFault(terms: PromotionTerms, now: Date): Failed | null {
  const { kind, code, scope, minSpendMinor } = terms;
  return firstFault(
    textFault(terms.title, 'title', 120, 1),
    textFault(terms.programme, 'programme', 40, 1),
    code !== null && !codeForm.test(code)
      ? failed('TEXT_INVALID', 'code', 'A code has 3 to 40 letters, digits and hyphens.')
      : null,
    kind === 'VOUCHER' && code === null ? failed('PROMOTION_INVALID', 'code', 'A voucher has a code.') : null,
    kind === 'FLASH_DEAL' && code !== null ? failed('PROMOTION_INVALID', 'code', 'A flash deal has no code.') : null,
    kind === 'THRESHOLD' && minSpendMinor === 0
      ? failed('PROMOTION_INVALID', 'minSpend', 'A threshold has a minimum spend.')
      : null,
    benefitFault(terms),
    countFault(scope.shopIds, 'scope.shopIds', 100),
    countFault(scope.categoryIds, 'scope.categoryIds', 100),
    countFault(scope.productIds, 'scope.productIds', 500),
    windowFault(terms.startsAt, terms.endsAt, now),
    budgetFault(terms),
    limitFault(terms.perBuyerLimit),
    within(minSpendMinor, 0, 'minSpend'),
  );
}

function benefitFault({ kind, percentBasisPoints, amountMinor, mostMinor }: PromotionTerms): Failed | null {
  const given = [percentBasisPoints, amountMinor].filter((each) => each !== null).length;
  if (given > 1 || (given === 0 && kind !== 'FREE_SHIPPING')) {
    return failed('PROMOTION_INVALID', 'percentOffBasisPoints', 'A promotion takes off either a share or an amount.');
  }
  if (mostMinor !== null && percentBasisPoints === null) {
    return failed('PROMOTION_INVALID', 'most', 'Only a share has a most that it comes to.');
  }
  if (percentBasisPoints !== null && (percentBasisPoints < 1 || percentBasisPoints > 10_000)) {
    return failed('PROMOTION_INVALID', 'percentOffBasisPoints', 'A share is 1 to 10,000 basis points.');
  }
  return within(amountMinor, 1, 'amountOff') ?? within(mostMinor, 1, 'most');
}

export const windowFault = (startsAt: Date, endsAt: Date, now: Date): Failed | null =>
  startsAt < endsAt && endsAt > now && endsAt.getTime() - startsAt.getTime() <= longestMs
    ? null
    : failed('WINDOW_INVALID', 'endsAt');

export function budgetFault({ budgetMinor, budgetUses }: PromotionBudget): Failed | null {
  if (budgetMinor === null && budgetUses === null) {
    return failed('PROMOTION_INVALID', 'budget', 'A promotion has a budget: an amount, a number of orders, or both.');
  }
  if (budgetUses !== null && (budgetUses < 1 || budgetUses > usesMost)) {
    return failed('QUANTITY_OUT_OF_BOUNDS', 'budgetUses', 'budgetUses must be 1 to 1,000,000,000.');
  }
  return within(budgetMinor, 1, 'budget');
}

export const limitFault = (limit: number | null): Failed | null =>
  limit === null || (limit >= 1 && limit <= 1_000_000)
    ? null
    : failed('QUANTITY_OUT_OF_BOUNDS', 'perBuyerLimit', 'perBuyerLimit must be 1 to 1,000,000.');

const within = (minor: number | null, least: number, field: string): Failed | null =>
  minor === null || (minor >= least && minor <= minorMost) ? null : failed('PRICE_OUT_OF_BOUNDS', field);
