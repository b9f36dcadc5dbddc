// Prices goods for an address and signs what they come to.

import type { Clock } from '../../kit/clock.js';
import { done, failed } from '../../kit/result.js';
import type { VariantFacts } from '../clients/products.js';
import { priceLines } from './priceLines.js';
import type { Goods, PostalAddress, Quote, QuotedOrder, ShippingMethod } from './quotedOrder.js';
import type { QuoteTokens } from './quoteToken.js';
import { shippingRates } from './shippingRates.js';

export type QuoteDeps = { quoteTokens: QuoteTokens; clock: Clock };
export type QuoteBasis = {
  customerId: string;
  cartId: string;
  cartVersion: number;
  market: string;
  address: PostalAddress;
  methods: ReadonlyMap<string, ShippingMethod>;
  taxIncluded: boolean;
};

const holdsForMs = 15 * 60 * 1000;
/** Ten billion units of a currency with two digits: sums of shares and taxes stay exact. */
const totalMostMinor = 1_000_000_000_000;

/** Fails with TOTAL_TOO_LARGE. `goods` is not empty. */
export async function quoteGoods({ quoteTokens, clock }: QuoteDeps, basis: QuoteBasis, goods: readonly Goods[]) {
  const { methods, taxIncluded, ...kept } = basis;
  const sum = goods.reduce((minor, line) => minor + line.unitPrice.minor * line.quantity, 0);
  if (sum > totalMostMinor) return failed('TOTAL_TOO_LARGE');

  const currency = goods[0]?.unitPrice.currency ?? '';
  const rates = shippingRates(basis.market, currency);
  const sellers = [...new Set(goods.map((line) => line.shopId))].map((shopId) => {
    const method = methods.get(shopId) ?? 'STANDARD';
    return { shopId, method, shipping: rates[method] };
  });
  const quoted: QuotedOrder = { ...kept, currency, ...priceLines(goods, sellers, currency, taxIncluded) };
  const expiresAt = new Date(Math.floor((clock.now().getTime() + holdsForMs) / 1000) * 1000);
  return done<Quote>({ token: await quoteTokens.sign(quoted, expiresAt), expiresAt, quoted });
}

/** Goods at today's price; null where they have none. */
export function goodsOf(lineId: string, quantity: number, facts: VariantFacts | undefined): Goods | null {
  if (!facts?.sellable || !facts.unitPrice) return null;
  const { variantId, productId, shopId, title, variantTitle, sku, pictureUrl, unitPrice, taxRateBasisPoints } = facts;
  return {
    ...{ lineId, variantId, productId, shopId, title, variantTitle, sku, pictureUrl },
    ...{ quantity, unitPrice, taxRateBasisPoints },
  };
}
