// What orders asks of partners and products about goods that partner retailers sell.

import type { ServiceCall } from '../../kit/serviceCall.js';

export type OfferFacts = {
  offerId: string;
  retailerId: string;
  /** As the retailer last told: enough to put it into a cart, and for nothing else. */
  available: boolean;
  title: string;
  pictureUrl: string | null;
  itemType: string;
  itemSku: string;
};
export type MarketFacts = { currencyCode: string; pricesIncludeTax: boolean; countries: string[] };
export type PartnersClient = {
  /** By offer; what is unknown is missing. */
  offerFacts(offerIds: readonly string[]): Promise<Map<string, OfferFacts>>;
  /** Null where there is no such market. */
  marketFacts(market: string): Promise<MarketFacts | null>;
};

const offers = `query Offers($ids: [ID!]!) { offerFacts(ids: $ids) {
  offerId retailerId available title pictureUrl itemType itemSku } }`;
const market = `query Market($code: String!) { market(code: $code) { currencyCode pricesIncludeTax countries } }`;

export const partnersClient = (partners: ServiceCall, products: ServiceCall): PartnersClient => ({
  async offerFacts(offerIds) {
    const ids = [...new Set(offerIds)];
    if (ids.length === 0) return new Map();
    const { offerFacts } = await partners<{ offerFacts: (OfferFacts | null)[] }>(offers, { ids });
    return new Map(offerFacts.flatMap((facts) => (facts ? [[facts.offerId, facts] as const] : [])));
  },
  async marketFacts(code) {
    return (await products<{ market: MarketFacts | null }>(market, { code })).market;
  },
});
