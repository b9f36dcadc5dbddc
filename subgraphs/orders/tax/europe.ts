// Value added tax in the European Union and the United Kingdom. Sending is taxed as the goods that are sent.
//
// Reduced rates stand here where one rate holds for printed books, or for nearly all food: where a country splits food over several rates
// (Croatia, Cyprus, Hungary, Italy, Portugal, Slovakia, Spain) it has no row, and the standard rate is taken.

import type { RateRow, Source } from './rateRow.js';
import type { TaxCategory } from './taxService.js';

const list: Source = {
  title: 'EU VAT rates: mindlink.lv/useful/vat-rates-in-eu; avalara.com VATlive, EU VAT rates (2026-02-26)',
  takenOn: '2026-11-23',
};
const changes2026: Source = {
  title: 'Changes of 2026: easytax.co, EU new VAT rates from 2026',
  takenOn: '2026-11-23',
};
const law = (title: string): Source => ({ title, takenOn: null });
const reduced = law('Reduced and zero rates of the VAT law of the state');
/** Of food and printed books in Austria and Belgium. */
const compared: Source = {
  title: 'marosavat.com, VAT rates in Europe; crossbordervat.com, EU countries',
  takenOn: '2026-11-23',
};

export const europeanUnion: ReadonlySet<string> = new Set(
  'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'.split(' '),
);

type Rest = { from?: string; to?: string | null; source?: Source };
const row = (
  place: string,
  category: TaxCategory,
  millionths: number,
  { from = '2025-01-01', to = null, source = list }: Rest = {},
): RateRow => ({ place, category, millionths, shipping: 'AS_GOODS', from, to, source });
const standard = (place: string, percent: number, rest?: Rest) => row(place, 'GENERAL', percent * 10_000, rest);
const books = (place: string, percent: number, rest?: Rest) =>
  row(place, 'BOOKS', percent * 10_000, { source: reduced, ...rest });
const food = (place: string, percent: number, rest?: Rest) =>
  row(place, 'FOOD', percent * 10_000, { source: reduced, ...rest });
const children = (place: string, percent: number) =>
  row(place, 'CHILDRENS_CLOTHING', percent * 10_000, { source: reduced });

export const europe: readonly RateRow[] = [
  ...[standard('AT', 20), books('AT', 10, { source: compared }), food('AT', 10, { source: compared })],
  ...[standard('BE', 21), books('BE', 6, { source: compared }), food('BE', 6, { source: compared })],
  ...[standard('BG', 20), books('BG', 9)],
  ...[standard('HR', 25), books('HR', 5)],
  standard('CY', 19),
  ...[
    standard('CZ', 21),
    books('CZ', 0, { source: law('Czechia, Act 349/2023: books exempt from 2024') }),
    food('CZ', 12),
  ],
  standard('DK', 25),
  standard('EE', 22, { to: '2025-06-30' }),
  standard('EE', 24, { from: '2025-07-01', source: law('Estonia, Security Tax Act: 24 % from 2025-07-01') }),
  books('EE', 9),
  standard('FI', 25.5),
  ...[books('FI', 14, { to: '2025-12-31' }), food('FI', 14, { to: '2025-12-31' })],
  ...[books('FI', 13.5, { from: '2026-01-01', source: changes2026 })],
  ...[food('FI', 13.5, { from: '2026-01-01', source: changes2026 })],
  ...[standard('FR', 20), books('FR', 5.5), food('FR', 5.5)],
  ...[standard('DE', 19), books('DE', 7), food('DE', 7)],
  ...[standard('GR', 24), books('GR', 6), food('GR', 13)],
  ...[standard('HU', 27), books('HU', 5)],
  ...[standard('IE', 23), books('IE', 0), food('IE', 0), children('IE', 0)],
  ...[standard('IT', 22), books('IT', 4)],
  ...[standard('LV', 21), books('LV', 5, { source: law('Latvia, from 2022: easytax.co') })],
  standard('LT', 21),
  ...[standard('LU', 17), books('LU', 3), food('LU', 3)],
  ...[standard('MT', 18), books('MT', 5), food('MT', 0)],
  ...[standard('NL', 21), books('NL', 9), food('NL', 9)],
  ...[standard('PL', 23), books('PL', 5), food('PL', 5)],
  ...[standard('PT', 23), books('PT', 6)],
  standard('RO', 19, { to: '2025-07-31' }),
  ...[standard('RO', 21, { from: '2025-08-01', source: law('Romania, Law 141/2025: 21 % and 11 % from 2025-08-01') })],
  ...[books('RO', 11, { from: '2025-08-01', source: law('Romania, Law 141/2025') })],
  ...[food('RO', 11, { from: '2025-08-01', source: law('Romania, Law 141/2025') })],
  ...[standard('SK', 23), books('SK', 5)],
  ...[standard('SI', 22), books('SI', 5), food('SI', 9.5)],
  ...[standard('ES', 21), books('ES', 4)],
  ...[standard('SE', 25), books('SE', 6), food('SE', 12, { to: '2026-03-31' })],
  food('SE', 6, {
    from: '2026-04-01',
    to: '2027-12-31',
    source: law('Sweden, budget for 2026: food 6 % for 21 months'),
  }),
  ...[standard('GB', 20), books('GB', 0), food('GB', 0), children('GB', 0)],
];
