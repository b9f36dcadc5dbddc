// Orders as the ledger gets them, of any shape: several shops, discounts of every funder, commission, tax in the price and on top of it.

import fc from 'fast-check';
import { randomIds } from '../../../../subgraphs/kit/ids.js';
import { kindOf } from '../../../../subgraphs/orders/ledger/account.js';
import type { Entry, JournalRecord } from '../../../../subgraphs/orders/ledger/journalStore.js';
import { soldLines } from '../../../../subgraphs/orders/ledger/lineParts.js';
import type { OrderRecord, OrderedLine, OrderedPartnerLine } from '../../../../subgraphs/orders/order/orderStore.js';

export type LineShape = {
  shop: number;
  minor: number;
  quantity: number;
  shipping: number;
  /** Thousandths of the goods that each funder takes off. */
  off: { SHOP: number; PLATFORM: number; CREATOR: number };
  freeShipping: boolean;
  taxBasisPoints: number;
  duty: number;
  creator: number | null;
  commission: number;
  fee: number;
  retailer: boolean;
};
export type OrderShape = { currency: string; taxIncluded: boolean; lines: LineShape[] };

const line: fc.Arbitrary<LineShape> = fc.record({
  shop: fc.integer({ min: 0, max: 2 }),
  minor: fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 1, max: 50_000 })),
  quantity: fc.integer({ min: 1, max: 7 }),
  shipping: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 999 })),
  off: fc.record({
    SHOP: fc.constantFrom(0, 0, 100, 333),
    PLATFORM: fc.constantFrom(0, 0, 77, 500),
    CREATOR: fc.constantFrom(0, 0, 51),
  }),
  freeShipping: fc.boolean(),
  taxBasisPoints: fc.constantFrom(0, 825, 1900, 333),
  duty: fc.constantFrom(0, 0, 1, 250),
  creator: fc.option(fc.integer({ min: 0, max: 1 })),
  commission: fc.constantFrom(0, 1000, 1777),
  fee: fc.constantFrom(0, 500, 1234),
  retailer: fc.constantFrom(false, false, false, true),
});
export const orderShape: fc.Arbitrary<OrderShape> = fc.record({
  currency: fc.constantFrom('USD', 'JPY', 'KWD'),
  taxIncluded: fc.boolean(),
  lines: fc.array(line, { minLength: 1, maxLength: 4 }),
});

/** Ids of parties that orders of one test share. */
export const parties = () => ({
  shops: [0, 1, 2].map(() => randomIds.next('shop')),
  creators: [0, 1].map(() => randomIds.next('crtr')),
  retailerId: randomIds.next('rtlr'),
});
export type Parties = ReturnType<typeof parties>;

export function orderOf(
  { currency, taxIncluded, lines }: OrderShape,
  { shops, creators, retailerId }: Parties,
): OrderRecord {
  const money = (minor: number) => ({ minor, currency });
  const ordered = lines.map((shape, index) => {
    const shopId = shops[shape.shop]!;
    const subtotal = shape.minor * shape.quantity;
    const given = (['SHOP', 'PLATFORM', 'CREATOR'] as const)
      .map((funder) => ({
        promotionId: 'promo',
        programme: 'AUTUMN',
        funder,
        funderId: { SHOP: shopId, PLATFORM: 'platform', CREATOR: creators[0]! }[funder],
        amount: money(Math.floor((subtotal * shape.off[funder]) / 1000)),
      }))
      .filter(({ amount }) => amount.minor > 0);
    const free = { promotionId: 'ship', programme: 'FREE', funder: 'PLATFORM' as const, funderId: 'platform' };
    const discounts =
      shape.freeShipping && shape.shipping > 0
        ? [...given, { ...free, part: 'SHIPPING' as const, amount: money(shape.shipping) }]
        : given;
    const discount = discounts.reduce((sum, { amount }) => sum + amount.minor, 0);
    const base = subtotal - discount + shape.shipping;
    const { taxBasisPoints: rate, duty } = shape;
    const tax = Math.round((base * rate) / (taxIncluded ? 10_000 + rate : 10_000));
    const total = base + (taxIncluded ? 0 : tax) + duty;
    const ids = { lineId: `l${index}`, variantId: `v${index}`, productId: 'p', shopId, title: 'x' };
    return {
      ...{ ...ids, variantTitle: null, sku: null, pictureUrl: null, quantity: shape.quantity },
      ...{ unitPrice: money(shape.minor), taxRateBasisPoints: rate, orderLineId: randomIds.next('oline') },
      amounts: {
        ...{ subtotal: money(subtotal), discount: money(discount), shipping: money(shape.shipping) },
        ...{ tax: money(tax), total: money(total), duty: money(duty), discounts },
      },
      feeBasisPoints: shape.fee,
      attribution: {
        ...{ source: 'VIDEO' as const, videoId: null, commissionBasisPoints: shape.commission },
        creatorId: shape.creator === null ? null : creators[shape.creator]!,
      },
      retailer: shape.retailer ? { retailerId, commissionBasisPoints: 800 } : null,
    } as OrderedLine;
  });
  const sum = (some: readonly OrderedLine[]) =>
    money(some.reduce((minor, { amounts }) => minor + amounts.total.minor, 0));
  const none = money(0);
  const now = new Date();
  const own = ordered.filter(({ retailer }) => !retailer);
  const theirs = ordered.filter(({ retailer }) => retailer);
  const partner = {
    ...{ retailerId, partnerOrderId: randomIds.next('pord'), reference: '', methodToken: '', shipping: none },
    ...{ charged: sum(theirs), lines: theirs as unknown as OrderedPartnerLine[] },
  };
  return {
    ...{ _id: randomIds.next('order'), source: 'PLACED', buyerId: randomIds.next('user'), cartId: null, market: 'US' },
    ...{ currency, lines: own, sellers: [], ...(theirs.length > 0 && { partners: [partner] }) },
    ...{ placement: null, shopId: null, externalSource: null, externalId: null },
    address: {
      ...{ name: 'Ada', lines: [], city: 'Helena', region: 'US-MT', postalCode: null, countryCode: 'US', phone: null },
    },
    totals: {
      ...{ subtotal: none, discount: none, shipping: none, tax: none, taxIncluded },
      ...{ total: sum(ordered), chargedHere: sum(own) },
    },
    ...{ paymentState: 'CAPTURED', fulfilmentState: 'UNFULFILLED', displayStatus: 'CONFIRMED', buyerExternalId: null },
    ...{ countryCode: 'US', dueAt: null, attempts: 0, version: 1, placedAt: now, createdAt: now, updatedAt: now },
  };
}

export const entriesOf = (journals: readonly JournalRecord[]) => journals.flatMap(({ entries }) => entries);
export const sum = (entries: readonly Entry[]) => entries.reduce((minor, entry) => minor + entry.minor, 0);
export const ofKind = (entries: readonly Entry[], kind: string) =>
  entries.filter((entry) => kindOf(entry.account) === kind);
export const charged = (order: OrderRecord) => order.totals!.chargedHere.minor;
export const unitsOf = (order: OrderRecord) =>
  soldLines(order).flatMap(({ orderLineId, quantity }) =>
    Array.from({ length: quantity }, (_, unit) => ({ orderLineId, from: unit, to: unit + 1 })),
  );
