// What every partner retailer's ordering can do. Each call about an order may be made any number of times under its key, with one effect
// and one answer.

import type { Money } from '../../kit/money.js';
import type { PostalAddress } from '../checkout/quotedOrder.js';

/** What a partner has to know of where goods go before there is an order: nobody's name, no street. */
export type QuoteDestination = Pick<PostalAddress, 'countryCode' | 'region' | 'postalCode'>;
export type AskedItem = { lineId: string; itemType: string; sku: string; quantity: number };

/** Why an item can't be had. */
export type ItemRefusal = 'OUT_OF_STOCK' | 'NOT_SELLABLE';
/** `tax` is on the line's goods: within their price where the quote was asked for with `taxIncluded`, else on top of it. */
export type PricedItem = { lineId: string; unitPrice: Money; tax: Money };
export type RefusedItem = { lineId: string; refused: ItemRefusal; available: number };
export type PartnerQuote = {
  /** Opaque; what `place` is given. */
  reference: string;
  expiresAt: Date;
  items: (PricedItem | RefusedItem)[];
  /** For all that can be had; its tax as the items' is. */
  shipping: Money;
  shippingTax: Money;
};
export type QuoteRequest = {
  items: readonly AskedItem[];
  destination: QuoteDestination;
  currency: string;
  taxIncluded: boolean;
};

export type PlacementRefusal = ItemRefusal | 'PRICE_CHANGED' | 'NOT_LINKED' | 'CANCELLED';
/** `items`: those at fault, and what one costs or how many there are by now. */
export type PartnerRefusal = {
  reason: PlacementRefusal;
  items: { lineId: string; unitPrice?: Money; available?: number }[];
};
export type PartnerPlacement = {
  key: string;
  reference: string;
  /** What is charged, on the method of the buyer's account there. */
  amount: Money;
  methodToken: string;
  address: PostalAddress;
};

/** UNKNOWN, of whatever call: it may have had its effect or not. `find` tells, or the same call again; nobody may guess. */
export type Placed =
  | { outcome: 'PLACED'; number: string }
  /** It had no effect, and never will under this key. CANCELLED: it was cancelled, or asked for, before it got there. */
  | { outcome: 'REFUSED'; refusal: PartnerRefusal }
  | { outcome: 'UNKNOWN' };
/** NEVER: the partner has no such order, and from now on never will: what gets there later under the key is refused. */
export type FoundOrder =
  | { state: 'PLACED' | 'SHIPPED' | 'DELIVERED' | 'CANCELLED'; number: string }
  | { state: 'REFUSED'; refusal: PartnerRefusal }
  | { state: 'NEVER' | 'UNKNOWN' };
/** REFUSED: it is on its way already, or there. Of what never got there, CANCELLED: it never will be placed. */
export type Cancelled = 'CANCELLED' | 'REFUSED' | 'UNKNOWN';
/** PENDING: not yet; the same call again tells how it stands. */
export type PartnerRefunded = 'REFUNDED' | 'PENDING' | 'REFUSED' | 'UNKNOWN';

export type PartnerOrdering = {
  /** Whether the partner may know this method of the buyer's; no promise that it is good for anything. */
  accepts(methodToken: string): boolean;
  /** Throws where it is not answered. */
  quote(request: QuoteRequest, signal: AbortSignal): Promise<PartnerQuote>;
  place(placement: PartnerPlacement): Promise<Placed>;
  find(key: string): Promise<FoundOrder>;
  cancel(key: string): Promise<Cancelled>;
  /** Gives units of lines back, and what was charged for them, under a key of its own. */
  refund(
    key: string,
    refundKey: string,
    lines: readonly { lineId: string; quantity: number }[],
    amount: Money,
  ): Promise<PartnerRefunded>;
};

/** By retailer; null where what that one sells can't be ordered here. */
export type PartnerOrderings = (retailerId: string) => PartnerOrdering | null;
