// What a quote freezes, and an order is made of.

import type { Money } from '../../kit/money.js';

export type ShippingMethod = 'STANDARD' | 'EXPRESS';

export type PostalAddress = {
  name: string;
  lines: string[];
  city: string;
  region: string | null;
  postalCode: string | null;
  countryCode: string;
  phone: string | null;
};

export type LineAmounts = { subtotal: Money; discount: Money; shipping: Money; tax: Money; total: Money };

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
};

export type QuotedLine = Goods & { amounts: LineAmounts };
export type QuotedSeller = { shopId: string; method: ShippingMethod; shipping: Money };
export type Totals = LineAmounts & { taxIncluded: boolean; chargedHere: Money };

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
};

/** A quote as a client gets it. */
export type Quote = { token: string; expiresAt: Date; quoted: QuotedOrder };
