// Amounts as Stripe counts them: mostly as ISO 4217 does, and by its own rule for some currencies.

import { currencyOf } from '../../../kit/money.js';
import type { Money } from '../../../kit/money.js';

/** Source: docs.stripe.com/currencies, "Zero-decimal currencies" and "Three-decimal currencies"; ISK and UGX are charged in hundredths. */
const withoutDecimals = new Set([
  'BIF',
  'CLP',
  'DJF',
  'GNF',
  'JPY',
  'KMF',
  'KRW',
  'MGA',
  'PYG',
  'RWF',
  'VND',
  'VUV',
  'XAF',
  'XOF',
  'XPF',
]);
const withThree = new Set(['BHD', 'JOD', 'KWD', 'OMR', 'TND']);

const digitsOf = (currency: string): number => {
  if (withoutDecimals.has(currency)) return 0;
  return withThree.has(currency) ? 3 : 2;
};

/** In Stripe's smallest unit; null where it can't say such an amount: with three decimals the last one has to be 0. */
export function stripeAmount({ minor, currency }: Money): number | null {
  const shift = digitsOf(currency) - currencyOf(currency).exponent;
  const amount = shift >= 0 ? minor * 10 ** shift : minor / 10 ** -shift;
  if (!Number.isSafeInteger(amount)) return null;
  return withThree.has(currency) && amount % 10 !== 0 ? null : amount;
}

/** Throws where our minor units can't say it. */
export function fromStripe(amount: number, code: string): Money {
  const currency = code.toUpperCase();
  const shift = currencyOf(currency).exponent - digitsOf(currency);
  const minor = shift >= 0 ? amount * 10 ** shift : amount / 10 ** -shift;
  if (!Number.isSafeInteger(minor)) throw new Error(`Stripe's ${amount} ${currency} is no whole minor unit of ours.`);
  return { minor, currency };
}
