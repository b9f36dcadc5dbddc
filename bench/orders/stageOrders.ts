// What orders are placed of and by whom, made once: what a round then prepares are quotes.

import { inParallel } from '../../faults/shop/load.js';
import type { Buyer, Goods, Request, Shop } from '../../faults/shop/purchases.js';

export type OrdersStage = { buyers: readonly Buyer[]; spread: readonly Goods[]; hot: readonly Goods[] };

const preparedAtOnce = 8;
const spreadOver = 200;
const stock = 1_000_000;

/** As many buyers as a round has orders. */
export async function stageOrders(shop: Shop, orders: number): Promise<OrdersStage> {
  const kinds = Math.min(spreadOver, orders);
  const [goods, buyers]: [Goods[], Buyer[]] = [[], []];
  await inParallel(kinds + 1, preparedAtOnce, async (index) => void (goods[index] = await shop.goods(stock)));
  await inParallel(orders, preparedAtOnce, async (index) => void (buyers[index] = await shop.buyer()));
  return { buyers, spread: goods.slice(0, kinds), hot: goods.slice(kinds) };
}

/** A quote for each buyer: one unit of these goods in turn. */
export async function quoteAll(
  shop: Shop,
  buyers: readonly Buyer[],
  goods: readonly Goods[],
  key: string,
): Promise<Request[]> {
  const requests: Request[] = [];
  await inParallel(buyers.length, preparedAtOnce, async (index) => {
    const buyer = buyers[index] as Buyer;
    const variantId = goods[index % goods.length]?.variantId ?? '';
    const quote = await shop.quote(buyer, [{ variantId, quantity: 1 }]);
    requests[index] = { buyer, quote, key, token: 'tok_approve' };
  });
  return requests;
}
