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

const takenOn = '2026-11-23';

const unionRead: Source = {
  title: 'TARIC, third-country duty, as read on 2026-02-22 by HSRates, by subheading: custom-tariffs-seo.pages.dev',
  takenOn,
};
const unionToys: Source = { title: 'TARIC, third-country duty of 9503.00 by code: dutydesk.app/eu/950300', takenOn };
const britishRead: Source = {
  title: 'UK Trade Tariff of HMRC, as read on 2026-02-22 by HSRates, by subheading: custom-tariffs-seo.pages.dev',
  takenOn,
};
const japaneseGoods: Source = {
  title: 'Japan Customs, 1204, Duty Rates for Major Products, as of 2023-04-01',
  takenOn,
};
const japaneseSchedule: Source = {
  title: "Japan's Tariff Schedule of 2024-04-01, WTO rate or the general one where it is lower: htshub.com/jp-hs",
  takenOn,
};
const japaneseCoats: Source = {
  title: 'Japan Tariff Association, schedule by heading, 62.01: kanzei.or.jp/statistical/tariff',
  takenOn,
};
const americanTariff: Source = {
  title:
    'Harmonized Tariff Schedule, general rate Free, as read on 2026-02-22 by HSRates; informational materials free of the surcharge of 2026-02-24: thompsonhinesmartrade.com',
  takenOn,
};
const cooperation: Source = {
  title:
    'EU–UK Trade and Cooperation Agreement, no tariffs on goods of either origin from 2021-01-01: brexitlegalguide.co.uk/trade-in-goods, fieldfisher.com (FAQs)',
  takenOn,
};

type Percents = Record<string, number>;
type Rest = { from?: string; origins?: ReadonlySet<string> };
const rows = (territory: Territory, source: Source, rates: Percents, { from, origins }: Rest = {}): DutyRow[] =>
  Object.entries(rates).map(([heading, percent]) => ({
    ...{ territory, heading, origins: origins ?? null, millionths: Math.round(percent * 10_000) },
    ...{ source, from: from ?? '2026-01-01', to: null },
  }));
const each = (headings: string, percent: number): Percents =>
  Object.fromEntries(headings.split(' ').map((heading) => [heading, percent]));

const since2021 = { from: '2021-01-01' };
/** Of both: the United Kingdom kept the Union's 12 %. */
const clothes = {
  ...each('610441 610442 610462 610510 610590 610910 611020 61101130 61101190 611030', 12),
  ...each('620342 620441 620442 620443 620449 620462 620520 620590', 12),
};
const free = each('3303 330499 330510 851711 851830 940161 940169 940180 940360 95066910 95069910', 0);

const union: Percents = {
  ...{ ...free, ...clothes, '61101110': 10.5, '392690': 6.5 },
  // Bags: of leather, of plastics, of textile.
  ...{ '420221': 3, '42021219': 9.7, '42021250': 5.2, '42021291': 3.7, '42022210': 9.7, '42022290': 3.7 },
  ...{ '42023210': 9.7, '42023290': 3.7, '42029211': 9.7, '42029215': 6.7, '42029219': 9.7, '42029291': 2.7 },
  ...{ '640199': 17, '640212': 17, '640219': 16.9, '64029110': 17, '64029190': 16.9, '640411': 16.9, '640419': 16.9 },
  ...each('64029910 64029939 64029991 64029996', 16.8),
  ...each('640312 640319 64039905 64039931 64039936 64039950', 8),
  ...{ '640510': 3.5, '64052010': 3.5, '64052091': 4, '64052099': 4 },
  ...{ '711311': 2.5, '711319': 2.5, '711719': 4, '940159': 5.6 },
  ...each('950639 950659 95066990 950691 95069990', 2.7),
};
const british: Percents = {
  ...{ ...free, ...clothes, '61101110': 10, '392690': 6 },
  ...{ '420221': 2, '42021211': 8, '42021219': 8, '42021250': 4, '42021291': 2, '42022210': 8, '42022290': 2 },
  ...{ '42023210': 8, '42023290': 2, '42029211': 8, '42029215': 6, '42029219': 8, '42029291': 2 },
  ...each('640199 640212 640219 640291 640299 640411 640419', 16),
  ...each('640312 640319 64039905 64039911', 8),
  ...{ '640510': 2, '64052010': 2, '64052091': 4, '64052099': 4 },
  ...{ '711311': 2, '711319': 2, '711719': 4, '940159': 4 },
  ...{ '95030010': 0, '95030021': 4, '95030029': 0 },
  ...each('950639 950659 95066990 950691 95069990', 2),
};
/** By the nine digits of Japan where six hold more than one rate: of a product's ten, the last is the NACCS digit. */
const japanese: Percents = {
  ...each('420211100 420222100 420231100 420232100', 16),
  ...{ '420211200': 10, '420221220': 10, '420222200': 8, '420229': 8, '420231200': 10, '420232200': 8 },
  ...each('610120 610130 610190100 610210 610220 610230 610310200', 10.9),
  ...each('610190900 610290 610310800', 8.4),
  ...{ '9503': 0, '950430': 0, '950440': 3.2, '950450': 0, '950490': 0, '950510': 3.2, '950590': 3.2 },
};

export const dutyRates: readonly DutyRow[] = [
  ...rows('EU', unionRead, { '4901': 0, '851713': 0 }, since2021),
  ...rows('EU', unionRead, union),
  ...rows('EU', unionToys, each('95030021 95030035 95030041 95030069 95030070 95030075 95030085', 4.7)),
  ...rows('EU', unionToys, each('95030010 95030029 95030030 95030039 95030049 95030055', 0)),
  ...rows('EU', unionToys, each('95030061 95030079 95030081 95030087', 0)),
  ...rows('GB', britishRead, { '4901': 0, '851713': 0 }, since2021),
  ...rows('GB', britishRead, british),
  ...rows('JP', japaneseGoods, { '3304': 0, '4901': 0 }, since2021),
  ...rows('JP', japaneseGoods, each('3303 9101 9102 940330 940340 940350', 0)),
  ...rows('JP', japaneseSchedule, japanese),
  ...rows('JP', japaneseCoats, { '620120100': 12.8, '620120200': 9.1, '620130100': 12.8, '620130200': 9.1 }),
  ...rows('JP', japaneseCoats, { '620120': 0, '620130': 0 }, { origins: new Set([...europeanUnion, 'GB']) }),
  ...rows('US', americanTariff, { '4901': 0 }, since2021),
  ...rows('EU', cooperation, { '': 0 }, { ...since2021, origins: new Set(['GB']) }),
  ...rows('GB', cooperation, { '': 0 }, { ...since2021, origins: europeanUnion }),
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
