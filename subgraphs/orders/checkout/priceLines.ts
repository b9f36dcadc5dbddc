// What goods come to: shipping split over a shop's lines, discounts with it, tax a line half up, totals as the sums of the lines.

import { minus, plus, times, total, zero } from '../../kit/money.js';
import type { Money } from '../../kit/money.js';
import { nearestShare } from '../money/unitShares.js';
import { allocate } from './allocate.js';
import type { Goods, LineAmounts, LineDiscount, QuotedSeller, Sums, Totals } from './quotedOrder.js';

export type Priced<G extends Goods, S extends QuotedSeller> = {
  lines: (G & { amounts: LineAmounts })[];
  sellers: S[];
  totals: Totals;
};

/** What of its shop's sending falls to a line: the price, and what promotions take off it. */
export type ShippingShare = { shipping: Money; discounts: LineDiscount[] };

/** Shops of which nothing is bought are left out. The same input gives the same amounts, always. */
export function priceLines<G extends Goods, S extends QuotedSeller>(
  goods: readonly G[],
  sellers: readonly S[],
  currency: string,
  taxIncluded: boolean,
): Priced<G, S> {
  const involved = sellers.filter(({ shopId }) => goods.some((line) => line.shopId === shopId));
  const shares = shippingShares(goods, involved);
  const lines = goods.map((line) => ({
    ...line,
    amounts: amountsOf(line, shares.get(line.lineId) ?? { shipping: zero(currency), discounts: [] }, taxIncluded),
  }));
  return { lines, sellers: involved, totals: totalsOf(lines, currency, taxIncluded) };
}

/** By line. A discount on the sending never exceeds what the line bears of the sending. */
export function shippingShares(
  goods: readonly Goods[],
  sellers: readonly QuotedSeller[],
): ReadonlyMap<string, ShippingShare> {
  const shares = new Map<string, ShippingShare>();
  for (const { shopId, shipping, discounts = [] } of sellers) {
    const own = goods.filter((line) => line.shopId === shopId);
    const parts = allocate(
      shipping,
      own.map((line) => subtotalOf(line).minor),
    );
    const left = parts.map(({ minor }) => minor);
    own.forEach(({ lineId }, index) =>
      shares.set(lineId, { shipping: parts[index] ?? zero(shipping.currency), discounts: [] }),
    );
    for (const discount of discounts) {
      for (const [index, amount] of allocate(discount.amount, left).entries()) {
        if (amount.minor === 0) continue;
        left[index] = (left[index] ?? 0) - amount.minor;
        shares.get(own[index]?.lineId ?? '')?.discounts.push({ ...discount, amount });
      }
    }
  }
  return shares;
}

/** The sums of lines' amounts; all of it is charged here as long as no partner charges a part. */
export function totalsOf(lines: readonly { amounts: LineAmounts }[], currency: string, taxIncluded: boolean): Totals {
  const sum = (name: keyof Sums) =>
    total(
      lines.map((line) => line.amounts[name] ?? zero(currency)),
      currency,
    );
  const all = sum('total');
  return {
    subtotal: sum('subtotal'),
    discount: sum('discount'),
    shipping: sum('shipping'),
    tax: sum('tax'),
    duty: sum('duty'),
    total: all,
    chargedHere: all,
    taxIncluded,
  };
}

const subtotalOf = ({ unitPrice, quantity }: Pick<Goods, 'unitPrice' | 'quantity'>) => times(unitPrice, quantity);

const whole = 1_000_000;

/** The tax is rounded once where goods and sending are taxed alike, else once for each. */
function amountsOf(line: Goods, share: ShippingShare, taxIncluded: boolean): LineAmounts {
  const subtotal = subtotalOf(line);
  const { currency } = subtotal;
  const sumOf = (discounts: readonly LineDiscount[]) =>
    total(
      discounts.map(({ amount }) => amount),
      currency,
    );
  const onGoods = sumOf(line.discounts ?? []);
  const onShipping = sumOf(share.discounts);
  const goods = minus(subtotal, onGoods);
  const sending = minus(share.shipping, onShipping);
  const usual = line.taxRateBasisPoints * 100;
  const { goodsMillionths = usual, shippingMillionths = usual, duty = 0 } = line.levies ?? {};
  const taxOf = ({ minor }: Money, rate: number): Money => ({
    minor: nearestShare(minor, rate, taxIncluded ? whole + rate : whole),
    currency,
  });
  const base = plus(goods, sending);
  const shippingTax = taxOf(sending, shippingMillionths);
  const tax =
    goodsMillionths === shippingMillionths
      ? taxOf(base, goodsMillionths)
      : plus(taxOf(goods, goodsMillionths), shippingTax);
  const owed = { minor: duty, currency };
  return {
    ...{ subtotal, discount: plus(onGoods, onShipping), shipping: share.shipping, tax, duty: owed },
    total: plus(taxIncluded ? base : plus(base, tax), owed),
    discounts: [...(line.discounts ?? []), ...share.discounts],
    ...(goodsMillionths === shippingMillionths ? {} : { shippingTax }),
  };
}
