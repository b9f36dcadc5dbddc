// Which units of a partner's lines were given back or are asked to be, and what is left of them.

import { total } from '../../kit/money.js';
import type { Money } from '../../kit/money.js';
import { without } from '../money/ranges.js';
import { unitShare } from '../money/unitShares.js';
import type { Range } from '../money/unitShares.js';
import type { OrderedPartnerLine } from '../order/orderStore.js';
import type { PartnerRefundState } from './partnerOrderStates.js';
import type { PartnerOrderRecord, PartnerRefundRecord } from './partnerOrderStore.js';

type Part = Pick<PartnerOrderRecord, 'refunds'>;

export const refundedUnits = ({ refunds }: Part, orderLineId: string, states: readonly PartnerRefundState[]): number =>
  refunds
    .filter(({ state }) => states.includes(state))
    .flatMap(({ lines }) => lines)
    .filter((line) => line.orderLineId === orderLineId)
    .reduce((sum, { from, to }) => sum + to - from, 0);

/** Nobody has asked for them, or the partner refused. */
export function unitsLeft({ refunds }: Part, { orderLineId, quantity }: OrderedPartnerLine): Range[] {
  const taken = refunds
    .filter(({ state }) => state !== 'REFUSED')
    .flatMap(({ lines }) => lines)
    .filter((line) => line.orderLineId === orderLineId);
  return without([{ from: 0, to: quantity }], taken);
}

/** The first `quantity` units of these; fewer where there are not so many. */
export function firstUnits(left: readonly Range[], quantity: number): Range[] {
  let missing = quantity;
  return left.flatMap(({ from, to }) => {
    const taken = Math.min(missing, to - from);
    missing -= taken;
    return taken > 0 ? [{ from, to: from + taken }] : [];
  });
}

export const countOf = (ranges: readonly Range[]): number => ranges.reduce((sum, { from, to }) => sum + to - from, 0);

/** What was charged for them, with their share of the sending. */
export const chargedForUnits = ({ quantity, amounts }: OrderedPartnerLine, ranges: readonly Range[]): Money =>
  total(
    ranges.map((range) => unitShare(amounts.total, quantity, range)),
    amounts.total.currency,
  );

/**
 * The units of what a refund gives back as the ledger counts them: one after the other, however they were asked for, so that those that a
 * partner refused leave no gap.
 */
export function unitsInTurn(
  part: Part,
  refund: Pick<PartnerRefundRecord, 'lines'>,
): (Range & { orderLineId: string })[] {
  return [...new Set(refund.lines.map(({ orderLineId }) => orderLineId))].map((orderLineId) => {
    const from = refundedUnits(part, orderLineId, ['DONE']);
    return { orderLineId, from, to: from + countOf(refund.lines.filter((line) => line.orderLineId === orderLineId)) };
  });
}

/** By refunds, or all of it where the partner has cancelled what it had. */
export function returnedOf({ state, number, charged, refunds }: PartnerOrderRecord): Money {
  if (state === 'CANCELLED' && number !== null) return charged;
  return total(
    refunds.filter((refund) => refund.state === 'DONE').map(({ amount }) => amount),
    charged.currency,
  );
}
