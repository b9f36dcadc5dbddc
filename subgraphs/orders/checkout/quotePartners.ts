// Asks partner retailers what they would take for what a cart holds of theirs: live, each within its time, none of them waited for longer.

import type { Clock } from '../../kit/clock.js';
import { times, total } from '../../kit/money.js';
import type { Money } from '../../kit/money.js';
import type { MarketFacts, OfferFacts } from '../clients/partners.js';
import type { QuotedAttribution } from '../order/attribution.js';
import type {
  PartnerOrdering,
  PartnerOrderings,
  PartnerQuote,
  QuoteRequest,
} from '../partnerOrders/partnerOrdering.js';
import { allocate } from './allocate.js';
import type { DriftLine, DriftReason } from './placement.js';
import type { PostalAddress, QuotedPartner, QuotedPartnerLine } from './quotedOrder.js';

type Deps = { partnerOrderings: PartnerOrderings; clock: Clock };
export type WantedOffer = {
  lineId: string;
  offer: OfferFacts;
  quantity: number;
  attribution?: QuotedAttribution | null;
};
export type PartnersQuoted = { partners: QuotedPartner[]; unavailable: DriftLine[]; expiresAt: Date | null };

/** A quote shows what can be had; who is slower than that is told of as not to be had. */
const withinMs = 2500;
const priceMostMinor = 100_000_000_000;

/** Whatever a partner answers or does not, no other line suffers: what can't be had of it is told, line by line. */
export async function quotePartners(
  { partnerOrderings, clock }: Deps,
  wanted: readonly WantedOffer[],
  market: MarketFacts,
  to: PostalAddress,
): Promise<PartnersQuoted> {
  const retailers = [...new Set(wanted.map(({ offer }) => offer.retailerId))];
  const quoted = await Promise.all(
    retailers.map(async (retailerId) => {
      const own = wanted.filter(({ offer }) => offer.retailerId === retailerId);
      const ordering = partnerOrderings(retailerId);
      const answer = ordering && (await ask(ordering, requestFor(own, market, to)));
      // What holds no longer is no answer.
      const holds = answer && answer.expiresAt > clock.now() ? answer : null;
      return { expiresAt: holds?.expiresAt ?? null, ...partnerOf(retailerId, own, market, holds) };
    }),
  );
  const until = quoted.flatMap(({ partner, expiresAt }) => (partner && expiresAt ? [expiresAt.getTime()] : []));
  return {
    partners: quoted.flatMap(({ partner }) => partner ?? []),
    unavailable: quoted.flatMap(({ unavailable }) => unavailable),
    expiresAt: until.length > 0 ? new Date(Math.min(...until)) : null,
  };
}

const requestFor = (own: readonly WantedOffer[], market: MarketFacts, to: PostalAddress): QuoteRequest => ({
  items: own.map(({ lineId, offer, quantity }) => ({
    ...{ lineId, quantity },
    ...{ itemType: offer.itemType, sku: offer.itemSku },
  })),
  destination: { countryCode: to.countryCode, region: to.region, postalCode: to.postalCode },
  currency: market.currencyCode,
  taxIncluded: market.pricesIncludeTax,
});

/** Null where it does not answer in time, whether or not it heeds the signal. */
async function ask(ordering: PartnerOrdering, request: QuoteRequest): Promise<PartnerQuote | null> {
  const signal = AbortSignal.timeout(withinMs);
  const late = new Promise<null>((resolve) => signal.addEventListener('abort', () => resolve(null)));
  return Promise.race([ordering.quote(request, signal).catch(() => null), late]);
}

type Answered = { partner: QuotedPartner | null; unavailable: DriftLine[] };

function partnerOf(
  retailerId: string,
  own: readonly WantedOffer[],
  market: MarketFacts,
  answer: PartnerQuote | null,
): Answered {
  const all = (reason: DriftReason): Answered => ({
    partner: null,
    unavailable: own.map((line) => driftOf(line, reason, 0)),
  });
  if (!answer) return all('PARTNER_UNAVAILABLE');
  const unavailable: DriftLine[] = [];
  const priced: { line: WantedOffer; unitPrice: Money; tax: Money }[] = [];
  for (const line of own) {
    const item = answer.items.find(({ lineId }) => lineId === line.lineId);
    if (item && 'refused' in item) unavailable.push(driftOf(line, item.refused, item.available));
    else if (item) priced.push({ line, ...item });
    else unavailable.push(driftOf(line, 'PARTNER_UNAVAILABLE', 0));
  }
  if (priced.length === 0) return { partner: null, unavailable };
  const amounts = [answer.shipping, answer.shippingTax, ...priced.flatMap(({ unitPrice, tax }) => [unitPrice, tax])];
  if (amounts.some(({ currency }) => currency !== market.currencyCode)) return all('CURRENCY_MISMATCH');
  if (!amounts.every(isSound)) return all('PARTNER_UNAVAILABLE');
  const lines = linesOf(priced, answer, market);
  const charged = total(
    lines.map((line) => line.amounts.total),
    market.currencyCode,
  );
  return {
    partner: { retailerId, reference: answer.reference, lines, shipping: answer.shipping, charged },
    unavailable,
  };
}

const isSound = ({ minor }: Money): boolean => Number.isSafeInteger(minor) && minor >= 0 && minor <= priceMostMinor;

/** The sending and the tax on it fall to the lines by what they are worth. */
function linesOf(
  priced: readonly { line: WantedOffer; unitPrice: Money; tax: Money }[],
  { shipping, shippingTax }: PartnerQuote,
  { currencyCode, pricesIncludeTax }: MarketFacts,
): QuotedPartnerLine[] {
  const worth = priced.map(({ line, unitPrice }) => times(unitPrice, line.quantity));
  const weights = worth.map(({ minor }) => minor);
  const sending = allocate(shipping, weights);
  const sendingTax = allocate(shippingTax, weights);
  return priced.map(({ line: { lineId, offer, quantity, attribution }, unitPrice, tax }, index) => {
    const none = { minor: 0, currency: currencyCode };
    const [subtotal, own, ownTax] = [worth[index] ?? none, sending[index] ?? none, sendingTax[index] ?? none];
    const taxed = total([tax, ownTax], currencyCode);
    const parts = [subtotal, own, ...(pricesIncludeTax ? [] : [taxed])];
    const { offerId, itemType, itemSku: sku, title, pictureUrl } = offer;
    return {
      ...{ lineId, offerId, itemType, sku, title, pictureUrl, quantity, unitPrice },
      ...(attribution ? { attribution } : {}),
      amounts: {
        ...{ subtotal, discount: none, shipping: own, tax: taxed, duty: none, discounts: [] },
        total: total(parts, currencyCode),
      },
    };
  });
}

export const driftOf = (
  { lineId, offer, quantity }: Pick<WantedOffer, 'lineId' | 'quantity'> & { offer: Pick<OfferFacts, 'offerId'> },
  reason: DriftReason,
  available: number,
): DriftLine => ({ lineId, variantId: null, offerId: offer.offerId, reason, quantity, available });
