// Money as it is stored, integer minor units with a currency, and its way to and from the graph. dinero.js does the sums.

import { add, allocate, dinero, multiply, subtract, toDecimal, toSnapshot, transformScale, halfUp } from 'dinero.js';
import type { Dinero, DineroCurrency } from 'dinero.js';
import * as currencies from 'dinero.js/currencies';
import { codedError } from './codedError.js';

/** `minor` is in the currency's smallest unit (cents, yen) and always a safe integer. */
export type Money = { minor: number; currency: string };
export type MoneyNode = { amount: string; currencyCode: string };

const known = currencies as unknown as Record<string, DineroCurrency<number> | undefined>;
/** Ten billion units of a currency with two digits: beyond any price, and sums of a million of them stay exact. */
const largestMinor = 1_000_000_000_000;

export function currencyOf(code: string): DineroCurrency<number> {
  const currency = known[code];
  if (!currency) throw codedError('BAD_USER_INPUT', 'Not a currency that is known here.');
  return currency;
}

/** Reads an amount from a client. Throws BAD_USER_INPUT unless it has exactly the currency's digits and is in bounds. */
export function moneyFrom(amount: string, currencyCode: string, field = 'amount'): Money {
  const { exponent, code } = currencyOf(currencyCode);
  const form = exponent === 0 ? /^-?\d+$/ : new RegExp(`^-?\\d+\\.\\d{${exponent}}$`);
  const minor = Number(amount.replace('.', ''));
  if (!form.test(amount))
    throw codedError('BAD_USER_INPUT', `${field} needs exactly ${exponent} digits after the point.`);
  if (Math.abs(minor) > largestMinor) throw codedError('BAD_USER_INPUT', `${field} is out of bounds.`);
  return { minor, currency: code };
}

export function moneyNode({ minor, currency }: Money): MoneyNode {
  return { amount: toDecimal(asDinero({ minor, currency })), currencyCode: currency };
}

export const plus = (a: Money, b: Money): Money => fromDinero(add(asDinero(a), asDinero(b)));
export const minus = (a: Money, b: Money): Money => fromDinero(subtract(asDinero(a), asDinero(b)));
export const times = (a: Money, factor: number): Money => fromDinero(multiply(asDinero(a), factor));
export const zero = (currency: string): Money => ({ minor: 0, currency });
export const total = (amounts: readonly Money[], currency: string): Money => amounts.reduce(plus, zero(currency));

/** A share in basis points (1/10,000), rounded half up to the minor unit. */
export function share(money: Money, basisPoints: number): Money {
  const exact = multiply(asDinero(money), { amount: basisPoints, scale: 4 });
  return fromDinero(transformScale(exact, currencyOf(money.currency).exponent, halfUp));
}

/** What a gross amount holds of a tax in basis points, rounded half up: gross × rate ÷ (1 + rate). */
export function taxWithin(gross: Money, basisPoints: number): Money {
  const numerator = BigInt(gross.minor) * BigInt(basisPoints) * 2n;
  const denominator = BigInt(10_000 + basisPoints) * 2n;
  return { minor: Number((numerator + denominator / 2n) / denominator), currency: gross.currency };
}

/** Splits an amount by weights; the parts sum to it exactly. All weights zero: all of it falls to the first. */
export function split(money: Money, weights: readonly number[]): Money[] {
  if (weights.length === 0) return [];
  const usable = weights.some((weight) => weight > 0) ? [...weights] : weights.map((_, index) => (index === 0 ? 1 : 0));
  return allocate(asDinero(money), usable).map(fromDinero);
}

const asDinero = ({ minor, currency }: Money): Dinero<number> =>
  dinero({ amount: minor, currency: currencyOf(currency) });

function fromDinero(value: Dinero<number>): Money {
  const { amount, currency } = toSnapshot(value);
  if (!Number.isSafeInteger(amount)) throw new Error('An amount left the safe integers.');
  return { minor: amount, currency: currency.code };
}
