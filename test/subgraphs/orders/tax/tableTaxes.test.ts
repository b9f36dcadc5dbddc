// Taxes and duty by jurisdiction and day: what each place asks, and the edges of what it does not.

import type { PostalAddress } from '../../../../subgraphs/orders/checkout/quotedOrder.js';
import { dutyRates } from '../../../../subgraphs/orders/tax/dutyRates.js';
import { europe, europeanUnion } from '../../../../subgraphs/orders/tax/europe.js';
import { importRules } from '../../../../subgraphs/orders/tax/importRules.js';
import { japan } from '../../../../subgraphs/orders/tax/japan.js';
import { holdsOn } from '../../../../subgraphs/orders/tax/rateRow.js';
import { tableTaxes } from '../../../../subgraphs/orders/tax/tableTaxes.js';
import type { TaxableLine, TaxQuestion } from '../../../../subgraphs/orders/tax/taxService.js';
import { usStates } from '../../../../subgraphs/orders/tax/usStates.js';

const currencies: Record<string, string> = { US: 'USD', GB: 'GBP', JP: 'JPY', BR: 'BRL' };
const address = (countryCode: string, region: string | null = null): PostalAddress => ({
  ...{ name: 'Ada', lines: [], city: 'x', region, postalCode: null, countryCode, phone: null },
});

type Asked = Partial<Omit<TaxableLine, 'goods' | 'shipping'>> & { goods: number; shipping?: number };
async function ask(to: string, lines: Asked[], more: Partial<TaxQuestion> & { region?: string; day?: string } = {}) {
  const { region = null, day = '2026-11-23', ...rest } = more;
  const currency = currencies[to] ?? 'EUR';
  const question: TaxQuestion = {
    lines: lines.map(({ goods, shipping = 0, ...line }, index) => ({
      ...{ lineId: `l${index}`, shopId: 's', taxCategory: 'GENERAL', hsCode: null, originCountry: null, shipsFrom: to },
      ...line,
      goods: { minor: goods, currency },
      shipping: { minor: shipping, currency },
    })),
    ...{ to: address(to, region), on: new Date(`${day}T12:00:00Z`), currency, taxIncluded: to !== 'US' },
    usualBasisPoints: 1234,
    ...rest,
  };
  const levies = await tableTaxes.quote(question);
  return lines.map((_, index) => levies.get(`l${index}`)!);
}
const rates = async (to: string, line: Partial<Asked> = {}, more: Parameters<typeof ask>[2] = {}) => {
  const [{ goodsMillionths, shippingMillionths }] = (await ask(to, [{ goods: 1000, ...line }], more)) as [never];
  return [goodsMillionths, shippingMillionths];
};

test('every state and the district has a rate today, and so has every member state', () => {
  const today = (row: { from: string; to: string | null }) => holdsOn(row, '2026-11-23');
  expect(
    usStates
      .filter(today)
      .map((row) => row.place)
      .sort(),
  ).toHaveLength(51);
  expect(new Set(usStates.filter(today).map((row) => row.place)).size).toBe(51);
  const standard = europe.filter((row) => row.category === 'GENERAL' && today(row));
  expect(standard.map((row) => row.place).sort()).toEqual([...europeanUnion, 'GB'].sort());
});

test('no two rows of a table hold for one thing on one day, and each says who says so', () => {
  const rows = [...usStates, ...europe, ...japan].map((row) => ({ ...row, key: `${row.place} ${row.category}` }));
  const duties = dutyRates.map((row) => ({
    ...row,
    key: `${row.territory} ${row.heading} ${[...(row.origins ?? [])].join()}`,
  }));
  const rules = importRules.map((rule) => ({ ...rule, key: rule.territory }));
  for (const table of [rows, duties, rules]) {
    for (const [index, { key, from, to, source }] of table.entries()) {
      expect(source.title.length).toBeGreaterThan(10);
      expect(source.takenOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      const others = table.slice(index + 1).filter((other) => other.key === key);
      for (const other of others) expect(to !== null && to < other.from && from <= to).toBe(true);
    }
  }
});

test.each([
  ['US-MT', 0, 0],
  ['US-CA', 72_500, 0],
  ['US-NY', 40_000, 40_000],
  ['US-MN', 68_750, 68_750],
  ['US-MO', 42_250, 0],
])('%s: the state rate, and shipping as the state has it', async (region, goods, shipping) => {
  expect(await rates('US', {}, { region })).toEqual([goods, shipping]);
});

test('a rate changes on its day', async () => {
  expect(await rates('US', {}, { region: 'US-DC', day: '2026-09-30' })).toEqual([60_000, 60_000]);
  expect(await rates('US', {}, { region: 'US-DC', day: '2026-10-01' })).toEqual([70_000, 70_000]);
  expect(await rates('EE', {}, { day: '2025-06-30' })).toEqual([220_000, 220_000]);
  expect(await rates('EE', {}, { day: '2025-07-01' })).toEqual([240_000, 240_000]);
  const books = { taxCategory: 'BOOKS' as const };
  expect(await rates('LT', books, { day: '2025-12-31' })).toEqual([90_000, 90_000]);
  expect(await rates('LT', books, { day: '2026-01-01' })).toEqual([50_000, 50_000]);
  const food = { taxCategory: 'FOOD' as const };
  expect(await rates('SE', food, { day: '2026-03-31' })).toEqual([120_000, 120_000]);
  expect(await rates('SE', food, { day: '2026-04-01' })).toEqual([60_000, 60_000]);
});

test.each([
  ['DE', 'GENERAL', 190_000],
  ['DE', 'BOOKS', 70_000],
  ['FI', 'GENERAL', 255_000],
  ['FI', 'BOOKS', 135_000],
  ['FR', 'FOOD', 55_000],
  ['IT', 'FOOD', 220_000],
  ['DK', 'BOOKS', 250_000],
  ['SE', 'FOOD', 60_000],
  ['AT', 'FOOD', 100_000],
  ['CY', 'BOOKS', 30_000],
  ['CZ', 'BOOKS', 0],
  ['CZ', 'FOOD', 120_000],
  ['LT', 'BOOKS', 50_000],
  ['RO', 'BOOKS', 110_000],
  ['SK', 'BOOKS', 50_000],
  ['IE', 'CHILDRENS_CLOTHING', 0],
  ['LU', 'CHILDRENS_CLOTHING', 30_000],
  ['DE', 'CHILDRENS_CLOTHING', 190_000],
  ['GB', 'GENERAL', 200_000],
  ['GB', 'BOOKS', 0],
  ['GB', 'CHILDRENS_CLOTHING', 0],
] as const)('%s taxes %s at %i millionths, and the sending alike', async (to, taxCategory, rate) => {
  expect(await rates(to, { taxCategory })).toEqual([rate, rate]);
});

test('Japan taxes food less, and its sending not', async () => {
  expect(await rates('JP')).toEqual([100_000, 100_000]);
  expect(await rates('JP', { taxCategory: 'FOOD' })).toEqual([80_000, 100_000]);
});

test('where the tables know nothing, the market has its say', async () => {
  expect(await rates('BR')).toEqual([123_400, 123_400]);
  expect(await rates('US')).toEqual([123_400, 123_400]);
});

const shirt = { hsCode: '610910', shipsFrom: 'CN' };
const duties = async (...asked: Parameters<typeof ask>) =>
  (await ask(...asked)).map(({ duty, importCharges }) => [duty, importCharges]);

test('the Union: EUR 3 a kind of goods up to EUR 150 without tax, the full rate a cent above it', async () => {
  // 178.50 with 19 % is 150.00 without.
  expect(await duties('DE', [{ ...shirt, goods: 178_50 }])).toEqual([[300, 'INCLUDED']]);
  expect(await duties('DE', [{ ...shirt, goods: 178_49 }])).toEqual([[300, 'INCLUDED']]);
  // 178.52 is 150.02 without tax: 12 % of it is 18.00, and 19 % of that 3.42.
  expect(await duties('DE', [{ ...shirt, goods: 178_52 }])).toEqual([[1800 + 342, 'INCLUDED']]);
  // Two kinds in one parcel, one of them twice.
  const parcel = [shirt, { ...shirt, hsCode: '490199' }, { ...shirt, hsCode: '61091000' }];
  const owed = await duties(
    'DE',
    parcel.map((line) => ({ ...line, goods: 10_00 })),
  );
  expect(owed).toEqual([
    [300, 'INCLUDED'],
    [300, 'INCLUDED'],
    [0, 'INCLUDED'],
  ]);
  expect(await duties('DE', [{ ...shirt, goods: 178_50 }], { day: '2026-06-30' })).toEqual([[0, 'NONE']]);
  expect(await duties('DE', [{ ...shirt, goods: 1_19 }], { day: '2028-07-02' })).toEqual([[12 + 2, 'INCLUDED']]);
});

test('the United Kingdom: no duty up to GBP 135 without tax', async () => {
  expect(await duties('GB', [{ ...shirt, goods: 162_00 }])).toEqual([[0, 'NONE']]);
  // 162.02 is 135.02 without tax: 12 % is 16.20, with 20 % on it 19.44. Duty is on the sending, too.
  expect(await duties('GB', [{ ...shirt, goods: 162_02 }])).toEqual([[1620 + 324, 'INCLUDED']]);
  expect(await duties('GB', [{ ...shirt, goods: 162_02, shipping: 12_00 }])).toEqual([[1740 + 348, 'INCLUDED']]);
  // Zero-rated goods are worth their price.
  const childrens = { ...shirt, taxCategory: 'CHILDRENS_CLOTHING' as const };
  expect(await duties('GB', [{ ...childrens, goods: 135_00 }])).toEqual([[0, 'NONE']]);
  expect(await duties('GB', [{ ...childrens, goods: 135_01 }])).toEqual([[1620, 'INCLUDED']]);
});

test('Japan: neither duty nor consumption tax up to JPY 10,000, until April 2028', async () => {
  const book = { hsCode: '490199', shipsFrom: 'US' };
  const free = { goodsMillionths: 0, shippingMillionths: 0, duty: 0, importCharges: 'NONE' };
  expect(await ask('JP', [{ ...book, goods: 9_500, shipping: 500 }])).toEqual([free]);
  const owed = { goodsMillionths: 100_000, shippingMillionths: 100_000, duty: 0, importCharges: 'INCLUDED' };
  expect(await ask('JP', [{ ...book, goods: 9_501, shipping: 500 }])).toEqual([owed]);
  const later = await ask('JP', [{ ...book, goods: 9_500 }], { day: '2028-04-01' });
  expect(later).toEqual([{ ...owed, importCharges: 'NONE' }]);
  // Knitted clothes are never free, and nobody here knows their rate.
  expect(await duties('JP', [{ ...shirt, goods: 100 }])).toEqual([[0, 'ON_DELIVERY']]);
});

test('the United States: nothing is free of duty since 29 August 2025', async () => {
  const montana = { region: 'US-MT' };
  expect(await duties('US', [{ ...shirt, goods: 800_00 }], { ...montana, day: '2025-08-28' })).toEqual([[0, 'NONE']]);
  expect(await duties('US', [{ ...shirt, goods: 800_01 }], { ...montana, day: '2025-08-28' })).toEqual([
    [0, 'ON_DELIVERY'],
  ]);
  expect(await duties('US', [{ ...shirt, goods: 1 }], { ...montana, day: '2025-08-29' })).toEqual([[0, 'ON_DELIVERY']]);
  expect(await duties('US', [{ hsCode: '490199', shipsFrom: 'GB', goods: 20_00 }], montana)).toEqual([[0, 'INCLUDED']]);
});

test('origin counts, not where it is sent from; within the Union nothing is imported', async () => {
  const dear = { hsCode: '620342', goods: 500_00 };
  expect(await duties('DE', [{ ...dear, shipsFrom: 'GB', originCountry: 'GB' }])).toEqual([[0, 'INCLUDED']]);
  const [[owed]] = (await duties('DE', [{ ...dear, shipsFrom: 'GB', originCountry: 'CN' }])) as [[number]];
  expect(owed).toBeGreaterThan(0);
  expect(await duties('DE', [{ ...dear, shipsFrom: 'FR', originCountry: 'CN' }])).toEqual([[0, 'NONE']]);
});

/** Of goods made in China: what a tariff asks in percent of their price, or null where the carrier is left to ask. */
const dutyPercent = async (to: string, hsCode: string, more: Partial<Asked> = {}) => {
  const line = { goods: 1_000_00, shipsFrom: 'CN', hsCode, ...more };
  const [{ duty, importCharges, goodsMillionths }] = (await ask(to, [line], { taxIncluded: false })) as [never];
  return importCharges === 'ON_DELIVERY' ? null : Math.round(Number(duty) / (1 + Number(goodsMillionths) / 1e6)) / 1000;
};

test.each([
  ['DE', '610910', 12],
  ['DE', '61101110', 10.5],
  ['DE', '420221', 3],
  ['DE', '42022210', 9.7],
  ['DE', '42022290', 3.7],
  ['DE', '640411', 16.9],
  ['DE', '711319', 2.5],
  ['DE', '711719', 4],
  ['DE', '851830', 0],
  ['DE', '95030041', 4.7],
  ['DE', '95030049', 0],
  ['DE', '392690', 6.5],
  ['GB', '61101110', 10],
  ['GB', '420221', 2],
  ['GB', '640299', 16],
  ['GB', '640411', 16],
  ['GB', '711319', 2],
  ['GB', '95030021', 4],
  ['GB', '950691', 2],
  ['GB', '392690', 6],
  ['GB', '330300', 0],
  ['JP', '610120', 10.9],
  ['JP', '610290', 8.4],
  ['JP', '420229', 8],
  ['JP', '950300', 0],
  ['JP', '330300', 0],
  ['US', '490199', 0],
])('%s asks of %s made in China %d %%', async (to, hsCode, percent) => {
  expect(await dutyPercent(to, hsCode)).toBe(percent);
});

test.each([
  ['DE', '611011', 'jerseys of wool: 10.5 % or 12 %, by their weight'],
  ['DE', '420222', 'handbags: 9.7 % of plastics, 3.7 % of textile'],
  ['DE', '950300', 'toys: free or 4.7 %, by what they are'],
  ['DE', '640399', 'leather shoes: not every code of them was read'],
  ['GB', '420222', 'handbags: 8 % or 2 %'],
  ['JP', '620120', 'coats: 9.1 %, or 12.8 % with fur'],
  ['JP', '640399', 'leather shoes: 30 % or an amount a pair'],
  ['US', '610910', 'extra tariffs are not in the tables'],
])('%s does not guess the duty of %s: %s', async (to, hsCode) => {
  expect(await dutyPercent(to, hsCode)).toBeNull();
});

test('Japan asks nothing of coats from the Union and the United Kingdom, whatever the lining', async () => {
  expect(await dutyPercent('JP', '6201202000', { originCountry: 'CN' })).toBe(9.1);
  expect(await dutyPercent('JP', '6201202000', { originCountry: 'IT' })).toBe(0);
  expect(await dutyPercent('JP', '620120', { originCountry: 'GB' })).toBe(0);
});

test('what is sent by two shops is two parcels; what has no code or no rate is asked for on delivery', async () => {
  const half = { ...shirt, goods: 100_00 };
  const together = await duties('GB', [half, half]);
  expect(together.every(([duty]) => Number(duty) > 0)).toBe(true);
  const apart = await duties('GB', [half, { ...half, shopId: 'other' }]);
  expect(apart).toEqual([
    [0, 'NONE'],
    [0, 'NONE'],
  ]);
  expect(await duties('GB', [{ shipsFrom: 'CN', goods: 500_00 }])).toEqual([[0, 'ON_DELIVERY']]);
  expect(await duties('GB', [{ shipsFrom: 'CN', hsCode: '970191', goods: 500_00 }])).toEqual([[0, 'ON_DELIVERY']]);
});
