// Consumption tax of Japan: 10 %, and 8 % on food; what is asked for sending is taxed at 10 % always.

import type { RateRow, Source } from './rateRow.js';

const source: Source = {
  title:
    'Reform of 2019-10-01, 10 % and 8 % on food: jctrefund.com/tax-reforms-2019; stripe.com, consumption tax in Japan',
  takenOn: '2026-11-23',
};
const since = { from: '2019-10-01', to: null, source };

export const japan: readonly RateRow[] = [
  { place: 'JP', category: 'GENERAL', millionths: 100_000, shipping: 'AS_GOODS', ...since },
  { place: 'JP', category: 'FOOD', millionths: 80_000, shipping: 100_000, ...since },
];
