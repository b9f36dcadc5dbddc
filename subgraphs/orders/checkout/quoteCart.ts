// Quotes the viewer's cart.

import { checkId } from '../../kit/ids.js';
import type { Logger } from '../../kit/log.js';
import { failed } from '../../kit/result.js';
import { checkSize, checkText } from '../bounds.js';
import { isOffer, isProduct } from '../cart/cartLines.js';
import type { CartStore, OfferLine, ProductLine } from '../cart/cartStore.js';
import type { CreatorsClient } from '../clients/creators.js';
import type { MarketFacts, PartnersClient } from '../clients/partners.js';
import type { ProductsClient, QuoteFacts } from '../clients/products.js';
import type { UsersClient } from '../clients/users.js';
import { codeOf } from '../promotion/applyPromotions.js';
import type { QuotedAttribution } from '../order/attribution.js';
import type { PartnerOrderings } from '../partnerOrders/partnerOrdering.js';
import { attribute } from './attribute.js';
import type { ShippingMethod } from './quotedOrder.js';
import { goodsOf, noPartners, quoteGoods } from './quoteGoods.js';
import { quotePartners } from './quotePartners.js';
import type { WantedOffer } from './quotePartners.js';
import type { PricedGoods, QuoteDeps } from './quoteGoods.js';

type Deps = QuoteDeps & {
  carts: Pick<CartStore, 'ofCustomer'>;
  products: Pick<ProductsClient, 'quoteFacts'>;
  users: Pick<UsersClient, 'addressForOrder'>;
  creators: CreatorsClient;
  log: Logger;
  partners: PartnersClient;
  partnerOrderings: PartnerOrderings;
};
type QuoteInput = {
  cartId: string;
  addressId: string;
  shippingChoices?: readonly { shopId: string; method: ShippingMethod }[] | null | undefined;
  codes?: readonly string[] | null | undefined;
};

/**
 * Fails with NOT_FOUND (cart, address, a shop that sells nothing in the cart), CART_EMPTY, CODE_UNKNOWN, OFFER_NOT_PURCHASABLE, the reason
 * why partners sell nothing of a cart that holds nothing else, or as quoteGoods does; a line's index in the cart is named on NOT_SELLABLE,
 * OUT_OF_STOCK and NOT_DELIVERABLE. It reserves nothing.
 */
export async function quoteCart(deps: Deps, customerId: string, input: QuoteInput) {
  checkId('cart', input.cartId, 'cartId');
  checkId('addr', input.addressId, 'addressId');
  const codes = checkSize(input.codes ?? [], 'codes', 10, 0).map((code) => codeOf(checkText(code, 'codes', 100)));
  const choices = checkSize(input.shippingChoices ?? [], 'shippingChoices', 100, 0);
  for (const { shopId } of choices) checkId('shop', shopId, 'shopId');

  const cart = await deps.carts.ofCustomer(customerId);
  if (cart?._id !== input.cartId) return failed('NOT_FOUND', 'cartId');
  const { market, lines } = cart;
  if (lines.length === 0 || market === null) return failed('CART_EMPTY', 'cartId');
  const own = lines.filter(isProduct);
  const shops = new Set(own.map((line) => line.shopId));
  const strange = choices.findIndex(({ shopId }) => !shops.has(shopId));
  if (strange >= 0) return failed('NOT_FOUND', `shippingChoices.${strange}.shopId`);
  const closed = lines.findIndex((line) => isOffer(line) && !deps.partnerOrderings(line.retailerId));
  if (closed >= 0) return failed('OFFER_NOT_PURCHASABLE', `lines.${closed}`);

  const [address, found, theirs, thanked] = await Promise.all([
    deps.users.addressForOrder(customerId, input.addressId),
    productFacts(deps, own, { shopIds: [...shops], market, codes, buyerId: customerId }),
    offerFacts(deps, lines.filter(isOffer), market),
    attribute(deps, lines),
  ]);
  if (!address) return failed('NOT_FOUND', 'addressId');

  const unknown = codes.findIndex((code) => !found.promotions.some((promotion) => promotion.code === code));
  if (unknown >= 0) return failed('CODE_UNKNOWN', `codes.${unknown}`);

  const goods: PricedGoods[] = [];
  const wanted: WantedOffer[] = [];
  for (const [index, line] of lines.entries()) {
    const attribution = thanked.get(line.id);
    if (isOffer(line)) {
      const offer = theirs?.offers.get(line.offerId);
      if (!offer) return failed('NOT_SELLABLE', `lines.${index}`);
      wanted.push(wantedOf(line, offer, attribution));
      continue;
    }
    const facts = found.variants.get(line.variantId);
    const priced = goodsOf(line.id, line.quantity, facts);
    if (!priced) return failed('NOT_SELLABLE', `lines.${index}`);
    if ((facts?.available ?? 0) < line.quantity) return failed('OUT_OF_STOCK', `lines.${index}`);
    goods.push(attribution ? { ...priced, attribution } : priced);
  }
  const taxIncluded = theirs?.market.pricesIncludeTax ?? ownTaxIncluded(own, found);
  const currency = theirs?.market.currencyCode ?? goods[0]?.unitPrice.currency ?? '';
  const shippingFacts = goods.length > 0 || !theirs ? found.shipping : { ...theirs.market, profiles: [] };
  if (!shippingFacts.countries.includes(address.countryCode)) return failed('ADDRESS_NOT_SERVED', 'addressId');
  const partnersQuoted = theirs ? await quotePartners(deps, wanted, theirs.market, address) : noPartners;
  if (goods.length === 0 && partnersQuoted.partners.length === 0) {
    const [first] = partnersQuoted.unavailable;
    return failed(first?.reason ?? 'NOT_SELLABLE', `lines.${lines.findIndex(({ id }) => id === first?.lineId)}`);
  }
  const methods = new Map(choices.map(({ shopId, method }) => [shopId, method]));
  const basis = { customerId, cartId: cart._id, cartVersion: cart.version, market, currency, address, codes };
  const { promotions: promotionFacts } = found;
  const facts = { methods, taxIncluded, shippingFacts, promotionFacts, partnersQuoted };
  return quoteGoods(deps, { ...basis, ...facts }, goods);
}

/** Products is not asked of a cart in which nothing is its. */
async function productFacts(
  { products }: Deps,
  lines: readonly ProductLine[],
  question: { shopIds: string[]; market: string; codes: string[]; buyerId: string },
): Promise<QuoteFacts> {
  if (lines.length === 0) return { variants: new Map(), shipping: { countries: [], profiles: [] }, promotions: [] };
  return products.quoteFacts({ variantIds: lines.map((line) => line.variantId), ...question });
}

/** Null where no partner sells anything of it. */
async function offerFacts({ partners }: Deps, lines: readonly OfferLine[], market: string) {
  if (lines.length === 0) return null;
  const [offers, facts] = await Promise.all([
    partners.offerFacts(lines.map((line) => line.offerId)),
    partners.marketFacts(market),
  ]);
  if (!facts) throw new Error(`A cart is of the market ${market}, which is gone.`);
  return { offers, market: facts satisfies MarketFacts };
}

function wantedOf(
  { id, quantity }: OfferLine,
  offer: WantedOffer['offer'],
  attribution: QuotedAttribution | undefined,
): WantedOffer {
  return { lineId: id, offer, quantity, ...(attribution ? { attribution } : {}) };
}

const ownTaxIncluded = (own: readonly ProductLine[], { variants }: QuoteFacts): boolean =>
  variants.get(own[0]?.variantId ?? '')?.pricesIncludeTax ?? false;
