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
  const applying = flashes.filter(({ startsAt, endsAt }) => startsAt <= now && now < endsAt);
  const best = applying.reduce<Flash | null>((a, b) => (a && a.minor <= b.minor ? a : b), null);
  const money = (units: number): Money => ({ minor: units, currency });
  if (best && best.minor < minor) {
    return { amount: money(best.minor), compareAt: money(best.usualMinor), flashEndsAt: best.endsAt, varies };
  }
  const compareAt = compareAtMinor === null ? null : money(compareAtMinor);
  return { amount: money(minor), compareAt, flashEndsAt: null, varies };
}
