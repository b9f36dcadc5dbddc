// A rate as the tables hold it: where, on what, from when to when, and who says so.

import type { TaxCategory } from './taxService.js';

/** Who says so, and the day that it was looked up there. */
export type Source = { title: string; takenOn: string };
/** The first day that it holds and the last, both in the place's own calendar; `to` null: no end is announced. */
export type Validity = { from: string; to: string | null };
export type RateRow = Validity & {
  /** A country, or a part of one: `DE`, `US-MT`. */
  place: string;
  category: TaxCategory;
  /** 190,000 is 19 %. */
  millionths: number;
  /** On the sending: AS_GOODS, or a rate of its own. */
  shipping: 'AS_GOODS' | number;
  source: Source;
};

/** The row of a category, else of the standard rate; undefined where the tables know nothing of the place on that day. */
export function rateOn(
  rows: readonly RateRow[],
  place: string,
  category: TaxCategory,
  day: string,
): RateRow | undefined {
  const open = rows.filter((row) => row.place === place && holdsOn(row, day));
  return open.find((row) => row.category === category) ?? open.find((row) => row.category === 'GENERAL');
}

export const holdsOn = ({ from, to }: Validity, day: string): boolean => from <= day && (to === null || day <= to);

/** The day that an instant falls on, UTC. */
export const dayOf = (at: Date): string => at.toISOString().slice(0, 10);
