// Prices goods for an address and signs what they come to.

import type { Clock } from '../../kit/clock.js';
import { minus, times, total } from '../../kit/money.js';
import { done, failed } from '../../kit/result.js';
import type { VariantFacts } from '../clients/products.js';
import type { PromotionFacts } from '../clients/promotions.js';
import type { ShippingFacts, ShippingMethod } from '../clients/shipping.js';
import { applyPromotions } from '../promotion/applyPromotions.js';
import type { Levies, TaxService } from '../tax/taxService.js';
import { totalsWith } from './partnerTotals.js';
import { priceLines, shippingShares } from './priceLines.js';
import type { Goods, PostalAddress, Quote, QuotedOrder, QuotedSeller } from './quotedOrder.js';
import type { PartnersQuoted } from './quotePartners.js';
import type { QuoteTokens } from './quoteToken.js';
import { sendGoods } from './sendGoods.js';

export type QuoteDeps = { quoteTokens: QuoteTokens; taxes: TaxService; clock: Clock };
/** What is only needed to price goods, and no longer once they are. */
export type Trade = Pick<
  VariantFacts,
  'weightGrams' | 'shippingProfileId' | 'taxCategory' | 'hsCode' | 'originCountry' | 'shipsFrom' | 'categoryPath'
>;
export type PricedGoods = Goods & { trade: Trade };
export type QuoteBasis = {
  customerId: string;
  cartId: string;
  cartVersion: number;
  market: string;
  address: PostalAddress;
  methods: ReadonlyMap<string, ShippingMethod>;
  currency: string;
  taxIncluded: boolean;
  shippingFacts: ShippingFacts;
  /** Those that run, and those of the codes. */
  promotionFacts: readonly PromotionFacts[];
  codes: string[];
  partnersQuoted: PartnersQuoted;
};
export const noPartners: PartnersQuoted = { partners: [], unavailable: [], expiresAt: null };

const holdsForMs = 15 * 60 * 1000;
/** Ten billion units of a currency with two digits: sums of shares and taxes stay exact. */
const totalMostMinor = 1_000_000_000_000;

/**
 * Fails with TOTAL_TOO_LARGE, ADDRESS_NOT_SERVED, NOT_DELIVERABLE or SHIPPING_METHOD_UNAVAILABLE. `goods` is empty only where partners
 * sell all of it. It holds no longer than what the partners quoted.
 */
export async function quoteGoods(deps: QuoteDeps, basis: QuoteBasis, goods: readonly PricedGoods[]) {
  const { quoteTokens, clock } = deps;
  const { methods, taxIncluded, shippingFacts, promotionFacts, partnersQuoted, ...kept } = basis;
  const { partners, unavailable, expiresAt: partnersUntil } = partnersQuoted;
  const theirs = partners.reduce((minor, { charged }) => minor + charged.minor, 0);
  const sum = goods.reduce((minor, line) => minor + line.unitPrice.minor * line.quantity, theirs);
  if (sum > totalMostMinor) return failed('TOTAL_TOO_LARGE');
  if (!shippingFacts.countries.includes(kept.address.countryCode)) return failed('ADDRESS_NOT_SERVED', 'addressId');

  const { currency } = kept;
  const sent = sendGoods(goods, { facts: shippingFacts, to: kept.address, methods, currency });
  if (!sent.ok) return sent;
  const { options } = sent.value;
  const { goods: sold, sellers, unused } = applyPromotions(goods, sent.value.sellers, promotionFacts);
  const levies = await leviesOn(deps, basis, sold, sellers);
  const lines = sold.map(({ trade: _, ...line }) => {
    const levied = levies.get(line.lineId);
    if (!levied) throw new Error(`The tax service told nothing of ${line.lineId}.`);
    return { ...line, levies: levied };
  });
  const priced = priceLines(lines, sellers, currency, taxIncluded);
  const quoted: QuotedOrder = { ...kept, ...priced };
  if (partners.length > 0) {
    quoted.partners = partners;
    quoted.totals = totalsWith(priced.lines, partners, currency, taxIncluded);
  }
  const until = Math.min(clock.now().getTime() + holdsForMs, partnersUntil?.getTime() ?? Infinity);
  const expiresAt = new Date(Math.floor(until / 1000) * 1000);
  return done<Quote>({
    token: await quoteTokens.sign(quoted, expiresAt),
    expiresAt,
    quoted,
    options,
    unusedCodes: unused,
    unavailable,
  });
}

function leviesOn(
  { taxes, clock }: QuoteDeps,
  { address, taxIncluded, currency }: QuoteBasis,
  goods: readonly PricedGoods[],
  sellers: readonly QuotedSeller[],
): Promise<ReadonlyMap<string, Levies>> {
  const shares = shippingShares(goods, sellers);
  const less = (discounts: readonly { amount: { minor: number; currency: string } }[]) =>
    total(
      discounts.map(({ amount }) => amount),
      currency,
    );
  const lines = goods.map(({ lineId, shopId, unitPrice, quantity, discounts = [], trade }) => {
    const { taxCategory, hsCode, originCountry, shipsFrom } = trade;
    const share = shares.get(lineId) ?? { shipping: { minor: 0, currency }, discounts: [] };
    return {
      ...{ lineId, shopId, taxCategory, hsCode, originCountry, shipsFrom },
      goods: minus(times(unitPrice, quantity), less(discounts)),
      shipping: minus(share.shipping, less(share.discounts)),
    };
  });
  const usualBasisPoints = goods[0]?.taxRateBasisPoints ?? 0;
  return taxes.quote({ lines, to: address, on: clock.now(), currency, taxIncluded, usualBasisPoints });
}

/** Goods at today's price; null where they have none. */
export function goodsOf(lineId: string, quantity: number, facts: VariantFacts | undefined): PricedGoods | null {
  if (!facts?.sellable || !facts.unitPrice) return null;
  const { variantId, productId, shopId, title, variantTitle, sku, pictureUrl, unitPrice, taxRateBasisPoints } = facts;
  const { weightGrams, shippingProfileId, taxCategory, hsCode, originCountry, shipsFrom, categoryPath } = facts;
  return {
    ...{ lineId, variantId, productId, shopId, title, variantTitle, sku, pictureUrl },
    ...{ quantity, unitPrice, taxRateBasisPoints },
    trade: { weightGrams, shippingProfileId, taxCategory, hsCode, originCountry, shipsFrom, categoryPath },
  };
}
