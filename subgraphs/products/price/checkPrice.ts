// Whether a price from a client fits its market.

import { currencyOf } from '../../kit/money.js';
import { done, failed, type Result } from '../result.js';

export type PriceInput = { amount: string; currencyCode: string };
export type Checked = { minor: number; currency: string; compareAtMinor: number | null };

/** Ten million units of a currency with two digits. */
const highestMinor = 1_000_000_000;

/** Minor units; fails with CURRENCY_MISMATCH, PRICE_OUT_OF_BOUNDS or COMPARE_AT_TOO_LOW at `field`. */
export function checkPrice(
  input: { price: PriceInput; compareAt?: PriceInput | null | undefined },
  marketCurrency: string,
  field: string,
): Result<Checked> {
  const at = (name: string) => (field ? `${field}.${name}` : name);
  const price = checkAmount(input.price, marketCurrency, at('price'));
  if (!price.ok) return price;
  if (!input.compareAt) return done({ minor: price.value, currency: marketCurrency, compareAtMinor: null });
  const compareAt = checkAmount(input.compareAt, marketCurrency, at('compareAt'));
  if (!compareAt.ok) return compareAt;
  if (compareAt.value <= price.value) return failed('COMPARE_AT_TOO_LOW', at('compareAt'));
  return done({ minor: price.value, currency: marketCurrency, compareAtMinor: compareAt.value });
}

export function checkAmount(
  { amount, currencyCode }: PriceInput,
  marketCurrency: string,
  field: string,
): Result<number> {
  if (currencyCode !== marketCurrency) {
    return failed('CURRENCY_MISMATCH', `${field}.currencyCode`, `Prices of this market are in ${marketCurrency}.`);
  }
  const { exponent } = currencyOf(marketCurrency);
  const digits = exponent === 0 ? /^\d+$/ : new RegExp(`^\\d+\\.\\d{${exponent}}$`);
  const minor = Number(amount.replace('.', ''));
  if (!digits.test(amount) || minor < 1 || minor > highestMinor) {
    return failed(
      'PRICE_OUT_OF_BOUNDS',
      `${field}.amount`,
      `A price has exactly ${exponent} digits after the point, is above 0 and at most 10 figures.`,
    );
  }
  return done(minor);
}
