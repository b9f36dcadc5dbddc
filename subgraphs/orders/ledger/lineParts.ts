// What a line's sale moves between accounts, in two parts: the goods and the sending of them, which may be given back apart.

import { share } from '../../kit/money.js';
import type { Money } from '../../kit/money.js';
import { nearestShare, shareOf } from '../money/unitShares.js';
import type { Range } from '../money/unitShares.js';
import type { LineAmounts, LineDiscount } from '../checkout/quotedOrder.js';
import type { OrderRecord, OrderedLine, RetailerTerms } from '../order/orderStore.js';
import { account } from './account.js';
import type { Component, LinePart } from './journalStore.js';

/** One side of a movement, as the sale has it. Exactly one leg of a part is `balancing`: it takes what rounding leaves of the others. */
export type Leg = { account: string; component: Component; minor: number; balancing?: true };
/**
 * A part of a line. Stretches of it are measured on a scale from 0 to `whole`, on which both a unit (`whole` ÷ quantity) and a minor unit
 * of what the buyer pays (the quantity) come to whole numbers.
 */
export type PartOfLine = { line: SoldLine; part: LinePart; charged: number; whole: number; legs: Leg[] };
/** A line as far as the ledger knows it; what a retailer sells has no shop. */
export type SoldLine = Pick<OrderedLine, 'orderLineId' | 'quantity' | 'amounts' | 'retailer' | 'attribution'> &
  Partial<Pick<OrderedLine, 'shopId' | 'feeBasisPoints'>>;

/** What the platform takes of a line whose order does not say: 5 %. */
export const defaultFeeBasisPoints = 500;

type GivenDiscount = Pick<LineDiscount, 'programme' | 'funder' | 'funderId' | 'amount'> & { part?: LinePart };

/** Those of its shops, and those that partner retailers sell. */
export const soldLines = ({ lines, partners = [] }: Pick<OrderRecord, 'lines' | 'partners'>): SoldLine[] => [
  ...lines,
  ...partners.flatMap((partner) => partner.lines),
];

export function partsOfLine(order: OrderRecord, line: SoldLine): PartOfLine[] {
  if (line.retailer) return [partOfRetailer(line, line.retailer, order.currency)];
  const { quantity } = line;
  const amounts: LineAmounts = line.amounts;
  const taxIncluded = order.totals?.taxIncluded ?? false;
  const tax = account.tax(jurisdictionOf(order));
  const seller = account.seller(shopOf(line));
  const discounts = discountLegs(line);
  const sumOf = (legs: readonly Leg[]) => legs.reduce((sum, leg) => sum + leg.minor, 0);

  const goodsNet = amounts.subtotal.minor + sumOf(discounts.goods);
  const shippingNet = amounts.shipping.minor + sumOf(discounts.shipping);
  const net = goodsNet + shippingNet;
  const shippingTax = amounts.shippingTax
    ? amounts.shippingTax.minor
    : net > 0
      ? nearestShare(amounts.tax.minor, shippingNet, net)
      : 0;
  const duty = amounts.duty?.minor ?? 0;
  const part = (name: LinePart, own: { gross: number; net: number; tax: number; duty: number; legs: Leg[] }) => {
    const charged = own.net + (taxIncluded ? 0 : own.tax) + own.duty;
    const legs: Leg[] = [
      { account: account.buyer(order._id), component: 'PAYMENT', minor: -charged },
      { account: seller, component: name, minor: own.gross, balancing: true },
      ...own.legs,
      { account: tax, component: 'TAX', minor: own.tax },
      ...(taxIncluded ? [{ account: seller, component: 'TAX' as const, minor: -own.tax }] : []),
      { account: tax, component: 'DUTY', minor: own.duty },
    ];
    return { line, part: name, charged, whole: Math.max(charged, 1) * quantity, legs };
  };
  const currency = order.currency;
  return [
    part('GOODS', {
      ...{ gross: amounts.subtotal.minor, net: goodsNet, tax: amounts.tax.minor - shippingTax, duty },
      legs: [
        ...discounts.goods,
        ...feeLegs(line, discounts.ownGoods, currency),
        ...commissionLegs(line, goodsNet, currency),
      ],
    }),
    part('SHIPPING', {
      ...{ gross: amounts.shipping.minor, net: shippingNet, tax: shippingTax, duty: 0 },
      legs: discounts.shipping,
    }),
  ];
}

/** What a stretch of a part moves. The legs of any stretches that make up the whole sum to the whole's. */
export function legsOf({ legs, whole }: PartOfLine, stretch: Range): Leg[] {
  const shares = legs.map((leg) => ({ ...leg, minor: leg.balancing ? 0 : shareOf(leg.minor, stretch, whole) }));
  const rest = shares.reduce((sum, leg) => sum + leg.minor, 0);
  return shares.map((leg) => (leg.balancing ? { ...leg, minor: -rest } : leg));
}

export const wholeOf = ({ whole }: PartOfLine): Range => ({ from: 0, to: whole });

/** The country, or in the United States the state, that the goods go to: whose tax it is. */
function jurisdictionOf({ address, market }: OrderRecord): string {
  if (!address) return market ?? '';
  return address.countryCode === 'US' ? (address.region ?? 'US') : address.countryCode;
}

/**
 * Who gives a discount pays it from the own account; the platform's gifts are kept by programme. A discount that names no funder is the
 * shop's. Of what is not said to be for the sending, only what exceeds the goods is.
 */
function discountLegs(line: SoldLine) {
  const shopId = shopOf(line);
  const amounts: LineAmounts = line.amounts;
  const { subtotal, discount } = amounts;
  const own: GivenDiscount = { programme: '', funder: 'SHOP', funderId: shopId, amount: discount };
  const given = amounts.discounts ?? (discount.minor > 0 ? [own] : []);
  const goods: Leg[] = [];
  const shipping: Leg[] = [];
  let left = subtotal.minor;
  let ownGoods = 0;
  for (const { funder, funderId, programme, amount, part } of given) {
    const payer = {
      SHOP: account.seller(funderId),
      CREATOR: account.creator(funderId),
      PLATFORM: account.funder(programme),
    }[funder];
    const onGoods = part === 'SHIPPING' ? 0 : Math.min(amount.minor, left);
    left -= onGoods;
    if (payer === account.seller(shopId)) ownGoods += onGoods;
    goods.push({ account: payer, component: 'DISCOUNT', minor: -onGoods });
    shipping.push({ account: payer, component: 'DISCOUNT', minor: onGoods - amount.minor });
  }
  return { goods, shipping, ownGoods };
}

/** Of the goods' price less what the shop itself takes off: a gift of others costs the shop nothing and earns it the full price. */
function feeLegs(line: SoldLine, ownDiscount: number, currency: string): Leg[] {
  const base = { minor: line.amounts.subtotal.minor - ownDiscount, currency };
  return paidBySeller(line, account.platform, 'FEE', share(base, line.feeBasisPoints ?? defaultFeeBasisPoints));
}

function commissionLegs(line: SoldLine, goodsNet: number, currency: string): Leg[] {
  const { creatorId = null, commissionBasisPoints = 0 } = line.attribution ?? {};
  if (creatorId === null) return [];
  const commission = share({ minor: goodsNet, currency }, commissionBasisPoints);
  return paidBySeller(line, account.creator(creatorId), 'COMMISSION', commission);
}

/** The retailer charged the buyer itself, and owes us commission; what a creator gets of it comes from the platform. */
function partOfRetailer(line: SoldLine, retailer: RetailerTerms, currency: string): PartOfLine {
  const goods = { minor: line.amounts.subtotal.minor - line.amounts.discount.minor, currency };
  const owed = share(goods, retailer.commissionBasisPoints).minor;
  const legs: Leg[] = [
    { account: account.partner(retailer.retailerId), component: 'COMMISSION', minor: -owed },
    { account: account.platform, component: 'COMMISSION', minor: owed, balancing: true },
  ];
  const { creatorId = null, commissionBasisPoints = 0 } = line.attribution ?? {};
  if (creatorId !== null) {
    const commission = share(goods, commissionBasisPoints).minor;
    legs.push({ account: account.platform, component: 'COMMISSION', minor: -commission });
    legs.push({ account: account.creator(creatorId), component: 'COMMISSION', minor: commission });
  }
  return { line, part: 'GOODS', charged: 0, whole: line.quantity, legs };
}

function shopOf({ orderLineId, shopId }: SoldLine): string {
  if (!shopId) throw new Error(`No shop sells the line ${orderLineId}.`);
  return shopId;
}

const paidBySeller = (line: SoldLine, to: string, component: Component, { minor }: Money): Leg[] => [
  { account: account.seller(shopOf(line)), component, minor: -minor },
  { account: to, component, minor },
];
