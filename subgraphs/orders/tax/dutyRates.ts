// Duty by heading, origin and day. What has no row is not guessed: the quote says that it is asked for on delivery.
//
// The usual rates alone: what a country adds for a time against another (the United States' extra tariffs above all) changes by the month
// and is not here, so that the United States have rows only where a heading was free of any when this was taken.

import { europeanUnion } from './europe.js';
import type { Territory } from './importRules.js';
import { holdsOn } from './rateRow.js';
import type { Source, Validity } from './rateRow.js';

export type DutyRow = Validity & {
  territory: Territory;
  /** A chapter, heading or subheading, by its digits; '' is any. */
  heading: string;
  /** Countries of origin; null: any. */
  origins: ReadonlySet<string> | null;
  millionths: number;
  source: Source;
};

/** Still to be compared with the tariffs themselves. */
const takenOn = null;
const unionTariff: Source = { title: 'Common Customs Tariff, third-country duty', takenOn };
const britishTariff: Source = { title: 'UK Global Tariff', takenOn };
const japaneseTariff: Source = { title: 'Customs Tariff Schedule of Japan, WTO rate', takenOn };
const americanTariff: Source = {
  title: 'Harmonized Tariff Schedule of the United States; informational materials',
  takenOn,
};
const cooperation: Source = {
  title: 'EU–UK Trade and Cooperation Agreement: no duty on goods of either origin',
  takenOn,
};

const rows = (territory: Territory, source: Source, rates: Record<string, number>): DutyRow[] =>
  Object.entries(rates).map(([heading, percent]) => ({
    ...{ territory, heading, origins: null, millionths: percent * 10_000, source, from: '2021-01-01', to: null },
  }));

export const dutyRates: readonly DutyRow[] = [
  ...rows('EU', unionTariff, { '6109': 12, '6110': 12, '6203': 12, '6204': 12, '4901': 0, '851713': 0, '3304': 0 }),
  ...rows('GB', britishTariff, { '6109': 12, '6110': 12, '6203': 12, '6204': 12, '4901': 0, '851713': 0, '3304': 0 }),
  ...rows('JP', japaneseTariff, { '4901': 0, '851713': 0, '3304': 0 }),
  ...rows('US', americanTariff, { '4901': 0 }),
  {
    ...{ territory: 'EU', heading: '', origins: new Set(['GB']), millionths: 0 },
    ...{ from: '2021-01-01', to: null, source: cooperation },
  },
  {
    ...{ territory: 'GB', heading: '', origins: europeanUnion, millionths: 0 },
    ...{ from: '2021-01-01', to: null, source: cooperation },
  },
];

/** The lowest of what an origin is given and what any is; of headings, the one with the most digits. Undefined: nobody knows. */
export function dutyRateOn(
  table: readonly DutyRow[],
  wanted: { territory: Territory; hsCode: string; origin: string; day: string },
): number | undefined {
  const fitting = table.filter(
    (row) =>
      row.territory === wanted.territory &&
      wanted.hsCode.startsWith(row.heading) &&
      (row.origins === null || row.origins.has(wanted.origin)) &&
      holdsOn(row, wanted.day),
  );
  const closest = (own: DutyRow[]) => own.sort((a, b) => b.heading.length - a.heading.length)[0]?.millionths;
  const rates = [
    closest(fitting.filter((row) => row.origins !== null)),
    closest(fitting.filter((row) => row.origins === null)),
  ];
  const known = rates.filter((rate) => rate !== undefined);
  return known.length > 0 ? Math.min(...known) : undefined;
}
