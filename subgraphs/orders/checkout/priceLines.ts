// What goods come to: shipping split over a shop's lines, tax a line half up, totals as the sums of the lines.

import { minus, plus, share, taxWithin, times, total, zero } from '../../kit/money.js';
import type { Money } from '../../kit/money.js';
import { allocate } from './allocate.js';
import type { Goods, LineAmounts, QuotedSeller, Totals } from './quotedOrder.js';

export type Priced<G extends Goods, S extends QuotedSeller> = {
  lines: (G & { amounts: LineAmounts })[];
  sellers: S[];
  totals: Totals;
};

/** Shops of which nothing is bought are left out. The same input gives the same amounts, always. */
export function priceLines<G extends Goods, S extends QuotedSeller>(
  goods: readonly G[],
  sellers: readonly S[],
  currency: string,
  taxIncluded: boolean,
): Priced<G, S> {
  const involved = sellers.filter(({ shopId }) => goods.some((line) => line.shopId === shopId));
  const shippingShare = new Map<string, Money>();
  for (const { shopId, shipping } of involved) {
    const own = goods.filter((line) => line.shopId === shopId);
    const parts = allocate(
      shipping,
      own.map((line) => subtotalOf(line).minor),
    );
    for (const [index, line] of own.entries()) shippingShare.set(line.lineId, parts[index] ?? zero(currency));
  }
  const lines = goods.map((line) => ({
    ...line,
    amounts: amountsOf(line, shippingShare.get(line.lineId) ?? zero(currency), taxIncluded),
  }));
  return { lines, sellers: involved, totals: totalsOf(lines, currency, taxIncluded) };
}

/** The sums of lines' amounts; all of it is charged here as long as no partner charges a part. */
export function totalsOf(lines: readonly { amounts: LineAmounts }[], currency: string, taxIncluded: boolean): Totals {
  const sum = (name: keyof LineAmounts) =>
    total(
      lines.map((line) => line.amounts[name]),
      currency,
    );
  const all = sum('total');
  return {
    subtotal: sum('subtotal'),
    discount: sum('discount'),
    shipping: sum('shipping'),
    tax: sum('tax'),
    total: all,
    chargedHere: all,
    taxIncluded,
  };
}

const subtotalOf = ({ unitPrice, quantity }: Pick<Goods, 'unitPrice' | 'quantity'>) => times(unitPrice, quantity);

/** Shipping is taxed at the rate of the goods that it is for. */
function amountsOf(line: Goods, shipping: Money, taxIncluded: boolean): LineAmounts {
  const subtotal = subtotalOf(line);
  const discount = zero(subtotal.currency);
  const base = plus(minus(subtotal, discount), shipping);
  const tax = taxIncluded ? taxWithin(base, line.taxRateBasisPoints) : share(base, line.taxRateBasisPoints);
  return { subtotal, discount, shipping, tax, total: taxIncluded ? base : plus(base, tax) };
}
