// What a price is at a given time: the usual one, or a flash price inside its window.

import type { Money } from '../../kit/money.js';

type Flash = { minor: number; usualMinor: number; startsAt: Date; endsAt: Date };
type Kept = {
  minor: number;
  currency: string;
  compareAtMinor: number | null;
  highestMinor: number;
  flashes: readonly Flash[];
};
export type PriceNow = { amount: Money; compareAt: Money | null; flashEndsAt: Date | null; varies: boolean };

/** A window holds its start and not its end. Of a product: the least of its usual prices and of the flash prices that apply. */
export function priceNow({ minor, currency, compareAtMinor, highestMinor, flashes }: Kept, now: Date): PriceNow {
  const varies = highestMinor > minor;
  const best = leastOf(flashes, now);
  if (best && best.minor < minor) {
    const compareAt = { minor: best.usualMinor, currency };
    return { amount: { minor: best.minor, currency }, compareAt, flashEndsAt: best.endsAt, varies };
  }
  const compareAt = compareAtMinor === null ? null : { minor: compareAtMinor, currency };
  return { amount: { minor, currency }, compareAt, flashEndsAt: null, varies };
}

function leastOf(flashes: readonly Flash[], now: Date): Flash | null {
  let least: Flash | null = null;
  for (const flash of flashes) {
    const applies = flash.startsAt <= now && now < flash.endsAt;
    if (applies && (least === null || flash.minor < least.minor)) least = flash;
  }
  return least;
}
