// What customs ask of parcels from abroad: from which value on, and what instead below it.

import type { Source, Validity } from './rateRow.js';

export type Territory = 'EU' | 'GB' | 'JP' | 'US';
export type ImportRule = Validity & {
  territory: Territory;
  /** The currency that its amounts are in; a purchase in another one is never relieved. */
  currency: string;
  /** Up to this value, and at it, no duty by rate is owed; null: always. Minor units. */
  dutyFreeTo: number | null;
  /** Up to this value, and at it, no import tax is owed either; null: always. */
  taxFreeTo: number | null;
  /** Headings, by their first digits, that the relief does not reach. */
  neverFree: readonly string[];
  /** Owed for each kind of goods (six digits of its code) in place of what is relieved; 0: nothing. */
  flatDuty: number;
  /** What the value of a parcel is: the goods without taxes, or all that is paid for goods and sending. */
  valued: 'GOODS_NET' | 'ALL_PAID';
  /** What duty is a share of: with the sending (CIF), or without (FOB). */
  dutyOn: 'WITH_SENDING' | 'GOODS';
  /** Whether import tax is owed on the duty, too. */
  dutyTaxed: boolean;
  source: Source;
};

const takenOn = '2026-11-23';
const unionFlat: Source = {
  title:
    'Council Regulation (EU) 2026/382 (adopted 2026-02-11), Delegated Regulation (EU) 2026/1022: EUR 3 a kind of goods from 2026-07-01 to 2028-07-01 in place of the relief up to EUR 150; globalimportblog.bakermckenzie.com (2026-07-02)',
  takenOn,
};
type Usual = Omit<ImportRule, 'flatDuty' | 'from' | 'to' | 'source'>;
const union: Usual = {
  ...{ territory: 'EU', currency: 'EUR', dutyFreeTo: 150_00, taxFreeTo: null, neverFree: [] },
  ...{ valued: 'GOODS_NET', dutyOn: 'WITH_SENDING', dutyTaxed: true },
};
const states: Omit<Usual, 'dutyFreeTo'> & { flatDuty: number } = {
  ...{ territory: 'US', currency: 'USD', taxFreeTo: null, neverFree: [], flatDuty: 0 },
  ...{ valued: 'GOODS_NET', dutyOn: 'GOODS', dutyTaxed: false },
};

export const importRules: readonly ImportRule[] = [
  {
    ...{ ...union, flatDuty: 0, from: '2021-07-01', to: '2026-06-30' },
    source: { title: 'Regulation (EC) 1186/2009, article 23; IOSS up to EUR 150 from 2021-07-01', takenOn },
  },
  { ...union, flatDuty: 3_00, from: '2026-07-01', to: '2028-07-01', source: unionFlat },
  // By then all is owed from the first cent on, at the usual rates; when exactly is not decided.
  { ...union, dutyFreeTo: null, flatDuty: 0, from: '2028-07-02', to: null, source: unionFlat },
  {
    ...{ territory: 'GB', currency: 'GBP', dutyFreeTo: 135_00, taxFreeTo: null, neverFree: [], flatDuty: 0 },
    ...{ valued: 'GOODS_NET', dutyOn: 'WITH_SENDING', dutyTaxed: true, from: '2021-01-01', to: null },
    source: { title: 'GOV.UK: relief up to GBP 135; Autumn Budget 2025: to end by March 2029 at the latest', takenOn },
  },
  {
    ...{ territory: 'JP', currency: 'JPY', dutyFreeTo: 10_000, taxFreeTo: 10_000, flatDuty: 0 },
    // Knitted clothes, footwear, and bags and gloves of leather.
    neverFree: ['61', '64', '4202', '4203'],
    ...{ valued: 'ALL_PAID', dutyOn: 'WITH_SENDING', dutyTaxed: true, from: '2019-10-01', to: '2028-03-31' },
    source: { title: 'Japan Customs, 1006: up to JPY 10,000; tax reform outline of 2026: until 2028-03-31', takenOn },
  },
  {
    ...{ territory: 'JP', currency: 'JPY', dutyFreeTo: 10_000, taxFreeTo: null, flatDuty: 0 },
    neverFree: ['61', '64', '4202', '4203'],
    ...{ valued: 'ALL_PAID', dutyOn: 'WITH_SENDING', dutyTaxed: true, from: '2028-04-01', to: null },
    source: { title: 'Tax reform outline of 2026: consumption tax on small parcels from 2028-04-01', takenOn },
  },
  {
    ...{ ...states, dutyFreeTo: 800_00, from: '2016-03-10', to: '2025-08-28' },
    source: { title: '19 U.S.C. 1321(a)(2)(C): up to USD 800', takenOn },
  },
  {
    ...{ ...states, dutyFreeTo: null, from: '2025-08-29', to: null },
    source: {
      title:
        'Executive Order of 2025-07-30: no duty-free small parcels from 2025-08-29; continued on 2026-02-20: internationaltradeinsights.com',
      takenOn,
    },
  },
];
