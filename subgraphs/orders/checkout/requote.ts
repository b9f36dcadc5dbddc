// A new quote in place of one that could not be given: what can be had now, at today's prices.

import type { ProductsClient } from '../clients/products.js';
import type { OrderRecord } from '../order/orderStore.js';
import type { Quote } from './quotedOrder.js';
import { goodsOf, quoteGoods } from './quoteGoods.js';
import type { QuoteDeps } from './quoteGoods.js';

type Deps = QuoteDeps & { products: Pick<ProductsClient, 'quoteFacts'> };

/** Null where nothing of the order can be had. */
export async function requote(deps: Deps, order: OrderRecord): Promise<Quote | null> {
  const { buyerId, cartId, market, address } = order;
  if (!buyerId || !cartId || !market || !address) return null;
  const codes = order.placement?.codes ?? [];
  const asked = await deps.products.quoteFacts({
    variantIds: order.lines.map((line) => line.variantId),
    shopIds: order.sellers.map((seller) => seller.shopId),
    ...{ market, codes, buyerId },
  });
  const { variants: facts, shipping: shippingFacts, promotions: promotionFacts } = asked;
  const goods = order.lines.flatMap(({ lineId, variantId, quantity, attribution = null }) => {
    const known = facts.get(variantId);
    const priced = goodsOf(lineId, Math.min(quantity, known?.available ?? 0), known);
    return priced && priced.quantity > 0 ? [{ ...priced, ...(attribution && { attribution }) }] : [];
  });
  if (goods.length === 0) return null;
  const methods = new Map(order.sellers.map(({ shopId, method }) => [shopId, method]));
  const taxIncluded = order.totals?.taxIncluded ?? false;
  const basis = { customerId: buyerId, cartId, cartVersion: 0, market, address, codes };
  const quoted = await quoteGoods(deps, { ...basis, methods, taxIncluded, shippingFacts, promotionFacts }, goods);
  return quoted.ok ? quoted.value : null;
}
