// What a quote needs to know of variants, read from the records themselves by one query: they and all that they hang on.

import type { Database, PipelineStage } from '../../kit/mongo.js';
import { productCollection, type ProductRecord } from '../catalogue/productStore.js';
import { variantCollection, type VariantRecord } from '../catalogue/variantStore.js';
import { shopCollection, type ShopRecord } from '../shop/shopStore.js';
import { stockCollection, stockIdIn, type StockRecord } from '../stock/stockStore.js';

export type KnownVariant = Pick<
  VariantRecord,
  '_id' | 'productId' | 'shopId' | 'title' | 'sku' | 'withdrawnAt' | 'prices'
> & {
  /** At most one of each: none where it is gone. */
  product: Pick<ProductRecord, 'title' | 'status' | 'media' | 'categoryPath' | 'trade'>[];
  shop: Pick<ShopRecord, 'name' | 'status' | 'countryCode'>[];
  stock: Pick<StockRecord, 'onHand' | 'reserved'>[];
};
export type VariantFactsStore = ReturnType<typeof variantFactsStore>;

const byIdOf = (from: string, localField: string, as: string): PipelineStage => ({
  $lookup: { from, localField, foreignField: '_id', as },
});

/** Lookups by id cost mongod no more than finds by id do, and a quote one round trip in place of two. */
const joined: PipelineStage[] = [
  {
    $project: {
      ...{ productId: 1, shopId: 1, title: 1, sku: 1, withdrawnAt: 1, prices: 1 },
      stockId: stockIdIn('$_id'),
    },
  },
  byIdOf(productCollection.name, 'productId', 'product'),
  byIdOf(shopCollection.name, 'shopId', 'shop'),
  byIdOf(stockCollection.name, 'stockId', 'stock'),
  {
    $project: {
      ...{ productId: 1, shopId: 1, title: 1, sku: 1, withdrawnAt: 1, prices: 1 },
      ...{ 'product.title': 1, 'product.status': 1, 'product.media': 1, 'shop.name': 1, 'shop.status': 1 },
      ...{ 'product.categoryPath': 1, 'product.trade': 1, 'shop.countryCode': 1 },
      ...{ 'stock.onHand': 1, 'stock.reserved': 1 },
    },
  },
];

export const variantFactsStore = (db: Database) => {
  const model = db.model(variantCollection);
  return {
    /** In any order; what is unknown is missing. */
    knownOf: (variantIds: readonly string[]): Promise<KnownVariant[]> =>
      model.aggregate<KnownVariant>([{ $match: { _id: { $in: [...variantIds] } } }, ...joined]).exec(),
  };
};
