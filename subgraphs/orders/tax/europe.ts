// Value added tax in the European Union and the United Kingdom. Sending is taxed as the goods that are sent.
//
// Reduced rates stand here where one rate holds for printed books, or for nearly all food: where a country splits food over several rates
// (Croatia, Cyprus, Hungary, Italy, Portugal, Slovakia, Spain) it has no row, and the standard rate is taken. Austria has a row still: its
// 4.9 % since 2026-07-01 is for a list of staples alone, which one category can't tell from all the other food, at 10 %.

import type { RateRow, Source } from './rateRow.js';
import type { TaxCategory } from './taxService.js';

const takenOn = '2026-11-23';
const list: Source = {
  title:
    'EU VAT rates: eu-vat-rates-data 2026.9.29 (TEDB of the European Commission); mindlink.lv/useful/vat-rates-in-eu; avalara.com VATlive (2026-02-26)',
  takenOn,
};
const changes2026: Source = { title: 'Changes of 2026: easytax.co, EU new VAT rates from 2026', takenOn };
const seen = (title: string): Source => ({ title, takenOn });
/** What a rate is on, and that the state has that rate still. */
const reduced = seen(
  'Rates by kind of goods: PagoLibre/Server, resources/vat.json (2023); still in force: TEDB of 2026-09-29 in eu-vat-rates-data 2026.9.29',
);
const british = seen('Zero rates of the United Kingdom by kind of goods: PagoLibre/Server, resources/vat.json (2023)');
/** Of food and printed books in Austria and Belgium. */
const compared = seen('marosavat.com, VAT rates in Europe; crossbordervat.com, EU countries');
const publishers = seen(
  'Federation of European Publishers in catalannews.com (2024): books 0 % in Czechia, 3 % in Cyprus, 5 % in Slovakia from 2025; TEDB of 2026-09-29',
);
const bulgaria = seen('globalvatcompliance.com, VAT rates for ebooks (2021-10-22); TEDB of 2026-09-29');
const estonia = seen('Tolley, EU and Global VAT, Estonia (2025-03-17); TEDB of 2026-09-29');
const latvia = seen('Latvia, books 5 % from 2022-01-01: easytax.co/en/?p=13480; TEDB of 2026-09-29');
const lithuania = seen('Lithuania, Law XV-287, books from 9 % to 5 % on 2026-01-01: sovos.com (2026-01-05)');
const romania = seen(
  'Romania, Law 141/2025, 21 % and 11 % from 2025-08-01: vatupdate.com/?p=323411, fiscal-requirements.com',
);
const czechFood = seen(
  'Czechia has one reduced rate, 12 %, since 2024, and food at it: TEDB of 2026-09-29; vat.json as above',
);

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
const children = (place: string, percent: number, rest?: Rest) =>
  row(place, 'CHILDRENS_CLOTHING', percent * 10_000, { source: reduced, ...rest });

const last2025 = { to: '2025-12-31' };
const since2026 = { from: '2026-01-01' };

export const europe: readonly RateRow[] = [
  ...[standard('AT', 20), books('AT', 10, { source: compared }), food('AT', 10, { source: compared })],
  ...[standard('BE', 21), books('BE', 6, { source: compared }), food('BE', 6, { source: compared })],
  ...[standard('BG', 20), books('BG', 9, { source: bulgaria })],
  ...[standard('HR', 25), books('HR', 5)],
  ...[standard('CY', 19), books('CY', 3, { source: publishers })],
  ...[standard('CZ', 21), books('CZ', 0, { source: publishers }), food('CZ', 12, { source: czechFood })],
  standard('DK', 25),
  standard('EE', 22, {
    to: '2025-06-30',
    source: seen('Estonia, 22 % from 2024-01-01: duty27-eu-vat 0.1.0 (2026-10-04)'),
  }),
  standard('EE', 24, { from: '2025-07-01', source: seen('Estonia, 24 % from 2025-07-01: duty27-eu-vat 0.1.0; TEDB') }),
  books('EE', 9, { source: estonia }),
  standard('FI', 25.5),
  food('FI', 14, last2025),
  ...[
    books('FI', 13.5, { ...since2026, source: changes2026 }),
    food('FI', 13.5, { ...since2026, source: changes2026 }),
  ],
  ...[standard('FR', 20), books('FR', 5.5), food('FR', 5.5)],
  ...[standard('DE', 19), books('DE', 7), food('DE', 7)],
  ...[standard('GR', 24), books('GR', 6), food('GR', 13)],
  ...[standard('HU', 27), books('HU', 5)],
  ...[standard('IE', 23), books('IE', 0), food('IE', 0), children('IE', 0)],
  ...[standard('IT', 22), books('IT', 4)],
  ...[standard('LV', 21), books('LV', 5, { source: latvia })],
  standard('LT', 21),
  ...[books('LT', 9, { ...last2025, source: lithuania }), books('LT', 5, { ...since2026, source: lithuania })],
  ...[standard('LU', 17), books('LU', 3), food('LU', 3), children('LU', 3)],
  ...[standard('MT', 18), books('MT', 5), food('MT', 0)],
  ...[standard('NL', 21), books('NL', 9), food('NL', 9)],
  ...[standard('PL', 23), books('PL', 5), food('PL', 5)],
  ...[standard('PT', 23), books('PT', 6)],
  standard('RO', 19, { to: '2025-07-31', source: romania }),
  standard('RO', 21, { from: '2025-08-01', source: romania }),
  books('RO', 11, { from: '2025-08-01', source: romania }),
  food('RO', 11, { from: '2025-08-01', source: romania }),
  ...[standard('SK', 23), books('SK', 5, { source: publishers })],
  ...[standard('SI', 22), books('SI', 5), food('SI', 9.5)],
  ...[standard('ES', 21), books('ES', 4)],
  ...[standard('SE', 25), books('SE', 6), food('SE', 12, { to: '2026-03-31' })],
  food('SE', 6, {
    from: '2026-04-01',
    to: '2027-12-31',
    source: seen('Sweden, Prop. 2025/26:55, food 6 % from 2026-04-01 to 2027-12-31: vatupdate.com (2025-11-26)'),
  }),
  standard('GB', 20),
  ...[books('GB', 0, { source: british }), food('GB', 0, { source: british }), children('GB', 0, { source: british })],
];
