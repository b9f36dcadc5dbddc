// The shares of an amount that parts of a line bear: whatever the parts, those that make up the whole sum to it exactly.

import type { Money } from '../../kit/money.js';

/** From `from` on, up to `to` and without it. */
export type Range = { from: number; to: number };

/**
 * What a part of a whole bears of an amount: floor(amount × to ÷ whole) − floor(amount × from ÷ whole), in bigints, since the product
 * leaves the safe integers; of a negative amount, the negative of its opposite's share.
 */
export function shareOf(minor: number, { from, to }: Range, whole: number): number {
  const size = BigInt(Math.abs(minor));
  const upTo = (position: number) => (size * BigInt(position)) / BigInt(whole);
  const share = Number(upTo(to) - upTo(from));
  return minor < 0 && share !== 0 ? -share : share;
}

/** part ÷ whole of an amount that is not negative, rounded half up. */
export function nearestShare(minor: number, part: number, whole: number): number {
  const doubled = 2n * BigInt(minor) * BigInt(part);
  return Number((doubled + BigInt(whole)) / (2n * BigInt(whole)));
}

/** What the units from `from` to `to` of a line of `quantity` bear of an amount on it. */
export const unitShare = ({ minor, currency }: Money, quantity: number, units: Range): Money => ({
  minor: shareOf(minor, units, quantity),
  currency,
});
