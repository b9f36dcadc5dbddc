// Which promotions run on products without being asked for: what a product page shows.

import type { Clock } from '../../kit/clock.js';
import type { ProductRecord } from '../catalogue/productStore.js';
import type { PromotionScope } from './promotion.js';
import type { PromotionRecord, PromotionStore } from './promotionStore.js';

type Deps = { promotions: Pick<PromotionStore, 'runningFor'>; clock: Clock };
export type ShownProduct = Pick<ProductRecord, '_id' | 'shopId' | 'categoryPath'>;

/** In the products' order, each one's oldest first, by one query for all of them. */
export async function promotionsOfProducts(
  { promotions, clock }: Deps,
  products: readonly ShownProduct[],
  market: string,
): Promise<PromotionRecord[][]> {
  const shopIds = [...new Set(products.map((product) => product.shopId))];
  const running = await promotions.runningFor(shopIds, [], clock.now());
  const here = running.filter((promotion) => promotion.markets.includes(market));
  return products.map((product) =>
    here.filter(({ shopId, scope }) => (shopId === null || shopId === product.shopId) && inScope(scope, product)),
  );
}

const inScope = ({ shopIds, categoryIds, productIds }: PromotionScope, { _id, shopId, categoryPath }: ShownProduct) =>
  (shopIds.length === 0 || shopIds.includes(shopId)) &&
  (productIds.length === 0 || productIds.includes(_id)) &&
  (categoryIds.length === 0 || categoryIds.some((id) => categoryPath.includes(id)));
