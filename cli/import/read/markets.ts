// Prices for every market, from the one price that a set tells.

import { decimal } from './numbers.js';

type Market = { market: string; currency: string; perPound: number; whole?: boolean };

/** Round rates of 2026, so that each product can be shown in each market; a rule, and no quotation. */
const markets: readonly Market[] = [
  { market: 'GB', currency: 'GBP', perPound: 1 },
  { market: 'US', currency: 'USD', perPound: 1.25 },
  { market: 'DE', currency: 'EUR', perPound: 1.15 },
  { market: 'JP', currency: 'JPY', perPound: 190, whole: true },
  { market: 'BR', currency: 'BRL', perPound: 7 },
];

/** `minor` is in the home market's minor units; the home market keeps it as it is. */
export function pricesFrom(home: 'GB' | 'US', minor: number) {
  const from = markets.find(({ market }) => market === home) ?? { perPound: 1 };
  return markets.map(({ market, currency, perPound, whole }) => {
    const here = Math.max(1, Math.round((minor * perPound) / from.perPound / (whole ? 100 : 1)));
    return { market, price: { amount: whole ? String(here) : decimal(here), currencyCode: currency } };
  });
}
