// Quotes the viewer's cart.

import { checkId } from '../../kit/ids.js';
import { failed } from '../../kit/result.js';
import { checkSize } from '../bounds.js';
import type { CartStore } from '../cart/cartStore.js';
import type { ProductsClient } from '../clients/products.js';
import type { UsersClient } from '../clients/users.js';
import type { Goods, ShippingMethod } from './quotedOrder.js';
import { goodsOf, quoteGoods } from './quoteGoods.js';
import type { QuoteDeps } from './quoteGoods.js';

type Deps = QuoteDeps & {
  carts: Pick<CartStore, 'ofCustomer'>;
  products: Pick<ProductsClient, 'variantFacts'>;
  users: Pick<UsersClient, 'addressForOrder'>;
};
type QuoteInput = {
  cartId: string;
  addressId: string;
  shippingChoices?: readonly { shopId: string; method: ShippingMethod }[] | null | undefined;
  codes?: readonly string[] | null | undefined;
};

/**
 * Fails with NOT_FOUND (cart, address, a shop that sells nothing in the cart), CART_EMPTY, CODE_UNKNOWN, TOTAL_TOO_LARGE; a line's index
 * in the cart is named on NOT_SELLABLE and OUT_OF_STOCK. It reserves nothing.
 */
export async function quoteCart(deps: Deps, customerId: string, input: QuoteInput) {
  checkId('cart', input.cartId, 'cartId');
  checkId('addr', input.addressId, 'addressId');
  const codes = checkSize(input.codes ?? [], 'codes', 10, 0);
  const choices = checkSize(input.shippingChoices ?? [], 'shippingChoices', 100, 0);
  for (const { shopId } of choices) checkId('shop', shopId, 'shopId');

  const cart = await deps.carts.ofCustomer(customerId);
  if (cart?._id !== input.cartId) return failed('NOT_FOUND', 'cartId');
  const { market, lines } = cart;
  if (lines.length === 0 || market === null) return failed('CART_EMPTY', 'cartId');
  if (codes.length > 0) return failed('CODE_UNKNOWN', 'codes.0');
  const shops = new Set(lines.map((line) => line.shopId));
  const strange = choices.findIndex(({ shopId }) => !shops.has(shopId));
  if (strange >= 0) return failed('NOT_FOUND', `shippingChoices.${strange}.shopId`);

  const [address, found] = await Promise.all([
    deps.users.addressForOrder(customerId, input.addressId),
    deps.products.variantFacts(
      lines.map((line) => line.variantId),
      market,
    ),
  ]);
  if (!address) return failed('NOT_FOUND', 'addressId');

  const goods: Goods[] = [];
  for (const [index, line] of lines.entries()) {
    const facts = found.get(line.variantId);
    const priced = goodsOf(line.id, line.quantity, facts);
    if (!priced) return failed('NOT_SELLABLE', `lines.${index}`);
    if ((facts?.available ?? 0) < line.quantity) return failed('OUT_OF_STOCK', `lines.${index}`);
    goods.push(priced);
  }
  const methods = new Map(choices.map(({ shopId, method }) => [shopId, method]));
  const taxIncluded = found.get(lines[0]?.variantId ?? '')?.pricesIncludeTax ?? false;
  const basis = { customerId, cartId: cart._id, cartVersion: cart.version, market, address, methods, taxIncluded };
  return quoteGoods(deps, basis, goods);
}
