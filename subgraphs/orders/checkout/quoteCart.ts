// Quotes the viewer's cart.

import { checkId } from '../../kit/ids.js';
import { failed } from '../../kit/result.js';
import { checkSize, checkText } from '../bounds.js';
import type { CartStore } from '../cart/cartStore.js';
import type { CreatorsClient } from '../clients/creators.js';
import type { ProductsClient } from '../clients/products.js';
import type { UsersClient } from '../clients/users.js';
import { codeOf } from '../promotion/applyPromotions.js';
import { attribute } from './attribute.js';
import type { ShippingMethod } from './quotedOrder.js';
import { goodsOf, quoteGoods } from './quoteGoods.js';
import type { PricedGoods, QuoteDeps } from './quoteGoods.js';

type Deps = QuoteDeps & {
  carts: Pick<CartStore, 'ofCustomer'>;
  products: Pick<ProductsClient, 'quoteFacts'>;
  users: Pick<UsersClient, 'addressForOrder'>;
  creators: CreatorsClient;
};
type QuoteInput = {
  cartId: string;
  addressId: string;
  shippingChoices?: readonly { shopId: string; method: ShippingMethod }[] | null | undefined;
  codes?: readonly string[] | null | undefined;
};

/**
 * Fails with NOT_FOUND (cart, address, a shop that sells nothing in the cart), CART_EMPTY, CODE_UNKNOWN, or as quoteGoods does; a line's
 * index in the cart is named on NOT_SELLABLE, OUT_OF_STOCK and NOT_DELIVERABLE. It reserves nothing.
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
  const shops = new Set(lines.map((line) => line.shopId));
  const strange = choices.findIndex(({ shopId }) => !shops.has(shopId));
  if (strange >= 0) return failed('NOT_FOUND', `shippingChoices.${strange}.shopId`);

  const [address, { variants: found, shipping: shippingFacts, promotions: promotionFacts }, thanked] =
    await Promise.all([
      deps.users.addressForOrder(customerId, input.addressId),
      deps.products.quoteFacts({
        variantIds: lines.map((line) => line.variantId),
        ...{ shopIds: [...shops], market, codes, buyerId: customerId },
      }),
      attribute(deps, lines),
    ]);
  if (!address) return failed('NOT_FOUND', 'addressId');

  const unknown = codes.findIndex((code) => !promotionFacts.some((promotion) => promotion.code === code));
  if (unknown >= 0) return failed('CODE_UNKNOWN', `codes.${unknown}`);

  const goods: PricedGoods[] = [];
  for (const [index, line] of lines.entries()) {
    const facts = found.get(line.variantId);
    const priced = goodsOf(line.id, line.quantity, facts);
    if (!priced) return failed('NOT_SELLABLE', `lines.${index}`);
    if ((facts?.available ?? 0) < line.quantity) return failed('OUT_OF_STOCK', `lines.${index}`);
    const attribution = thanked.get(line.id);
    goods.push(attribution ? { ...priced, attribution } : priced);
  }
  const methods = new Map(choices.map(({ shopId, method }) => [shopId, method]));
  const taxIncluded = found.get(lines[0]?.variantId ?? '')?.pricesIncludeTax ?? false;
  const basis = { customerId, cartId: cart._id, cartVersion: cart.version, market, address, codes };
  return quoteGoods(deps, { ...basis, methods, taxIncluded, shippingFacts, promotionFacts }, goods);
}
