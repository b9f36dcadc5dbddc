// What a quote freezes, and an order is made of.

import type { Money } from '../../kit/money.js';
import type { QuotedAttribution } from '../order/attribution.js';
import type { ShippingMethod } from '../clients/shipping.js';
import type { UnusedCode } from '../promotion/applyPromotions.js';
import type { Levies } from '../tax/taxService.js';
import type { DriftLine } from './placement.js';

export type { ShippingMethod };

export type PostalAddress = {
  name: string;
  lines: string[];
  city: string;
  region: string | null;
  postalCode: string | null;
  countryCode: string;
  phone: string | null;
};

/** Who gives a discount, and how much of it falls to one line, or to one shop's sending. */
export type LineDiscount = {
  promotionId: string;
  /** What the ledger keeps the giver's expense under. */
  programme: string;
  funder: 'SHOP' | 'PLATFORM' | 'CREATOR';
  funderId: string;
  amount: Money;
  part: 'GOODS' | 'SHIPPING';
};

/** `duty` is on top, whether or not prices hold the tax; missing of what was written before there was any. */
export type Sums = { subtotal: Money; discount: Money; shipping: Money; tax: Money; duty?: Money; total: Money };
/** The discounts sum to `discount`; `shippingTax` is the part of `tax` that is on the sending. */
export type LineAmounts = Sums & { discounts?: LineDiscount[]; shippingTax?: Money };

/** Goods as they are priced: facts of products, and how many. */
export type Goods = {
  /** The line's id in the cart. */
  lineId: string;
  variantId: string;
  productId: string;
  shopId: string;
  title: string;
  variantTitle: string | null;
  sku: string | null;
  pictureUrl: string | null;
  quantity: number;
  unitPrice: Money;
  taxRateBasisPoints: number;
  /** What led the buyer to it; null or missing where nobody said. */
  attribution?: QuotedAttribution | null;
  /** What promotions take off the goods of the whole line. */
  discounts?: LineDiscount[];
  /** What tax offices and customs ask; missing: the rate above, and no duty. */
  levies?: Levies;
};

export type QuotedLine = Goods & { amounts: LineAmounts };
export type QuotedSeller = {
  shopId: string;
  method: ShippingMethod;
  shipping: Money;
  /** What promotions take off the sending. */
  discounts?: LineDiscount[];
  /** From the order to the door. */
  days?: { least: number; most: number };
};
/** Goods that a partner retailer sells, as it priced them itself. */
export type QuotedPartnerLine = {
  /** The line's id in the cart. */
  lineId: string;
  offerId: string;
  itemType: string;
  sku: string;
  title: string;
  pictureUrl: string | null;
  quantity: number;
  unitPrice: Money;
  attribution?: QuotedAttribution | null;
  amounts: LineAmounts;
};
/** `reference` is the partner's own, for what it quoted; `charged` is what it will take. */
export type QuotedPartner = {
  retailerId: string;
  reference: string;
  lines: QuotedPartnerLine[];
  shipping: Money;
  charged: Money;
};
/** `chargedBy` is missing where nobody but us charges anything. */
export type Totals = Sums & {
  taxIncluded: boolean;
  chargedHere: Money;
  chargedBy?: { retailerId: string; amount: Money }[];
};

export type QuotedOrder = {
  customerId: string;
  cartId: string;
  cartVersion: number;
  market: string;
  currency: string;
  address: PostalAddress;
  lines: QuotedLine[];
  sellers: QuotedSeller[];
  totals: Totals;
  /** Those who sell a part of it themselves; missing for none. */
  partners?: QuotedPartner[];
  /** The promotion codes that it was asked for with. */
  codes?: string[];
};

/** A quote as a client gets it. */
export type Quote = {
  token: string;
  expiresAt: Date;
  quoted: QuotedOrder;
  /** By shop. */
  options: ReadonlyMap<string, SendingOption[]>;
  unusedCodes: UnusedCode[];
  /** What of the cart can't be had of its partners, and is no part of the quote. */
  unavailable: DriftLine[];
};
/** A way that a shop could send, and what it costs. */
export type SendingOption = { method: ShippingMethod; price: Money; days: { least: number; most: number } };
