// A new quote in place of one that could not be given: what can be had now, at today's prices.

import type { PartnersClient } from '../clients/partners.js';
import type { ProductsClient } from '../clients/products.js';
import type { OrderRecord } from '../order/orderStore.js';
import type { PartnerOrderings } from '../partnerOrders/partnerOrdering.js';
import type { Quote } from './quotedOrder.js';
import { goodsOf, noPartners, quoteGoods } from './quoteGoods.js';
import type { QuoteDeps } from './quoteGoods.js';
import { quotePartners } from './quotePartners.js';
import type { PartnersQuoted } from './quotePartners.js';

type Deps = QuoteDeps & {
  products: Pick<ProductsClient, 'quoteFacts'>;
  partners: PartnersClient;
  partnerOrderings: PartnerOrderings;
};

/** Null where nothing of the order can be had. */
export async function requote(deps: Deps, order: OrderRecord): Promise<Quote | null> {
  const { buyerId, cartId, market, currency, address } = order;
  if (!buyerId || !cartId || !market || !address) return null;
  const codes = order.placement?.codes ?? [];
  const [asked, partnersQuoted] = await Promise.all([
    deps.products.quoteFacts({
      variantIds: order.lines.map((line) => line.variantId),
      shopIds: order.sellers.map((seller) => seller.shopId),
      ...{ market, codes, buyerId },
    }),
    partnersAgain(deps, order),
  ]);
  const { variants: facts, shipping: shippingFacts, promotions: promotionFacts } = asked;
  const goods = order.lines.flatMap(({ lineId, variantId, quantity, attribution = null }) => {
    const known = facts.get(variantId);
    const priced = goodsOf(lineId, Math.min(quantity, known?.available ?? 0), known);
    return priced && priced.quantity > 0 ? [{ ...priced, ...(attribution && { attribution }) }] : [];
  });
  if (goods.length === 0 && partnersQuoted.partners.length === 0) return null;
  const methods = new Map(order.sellers.map(({ shopId, method }) => [shopId, method]));
  const taxIncluded = order.totals?.taxIncluded ?? false;
  const basis = { customerId: buyerId, cartId, cartVersion: 0, market, currency, address, codes };
  const now = { methods, taxIncluded, shippingFacts, promotionFacts, partnersQuoted };
  const quoted = await quoteGoods(deps, { ...basis, ...now }, goods);
  return quoted.ok ? quoted.value : null;
}

/** What its partners would take for the same today. */
async function partnersAgain(deps: Deps, { partners = [], market, address }: OrderRecord): Promise<PartnersQuoted> {
  const lines = partners.flatMap((partner) => partner.lines);
  if (lines.length === 0 || !market || !address) return noPartners;
  const [offers, facts] = await Promise.all([
    deps.partners.offerFacts(lines.map((line) => line.offerId)),
    deps.partners.marketFacts(market),
  ]);
  if (!facts) return noPartners;
  const wanted = lines.flatMap(({ lineId, offerId, quantity, attribution = null }) => {
    const offer = offers.get(offerId);
    return offer ? [{ lineId, offer, quantity, attribution }] : [];
  });
  return quotePartners(deps, wanted, facts, address);
}
