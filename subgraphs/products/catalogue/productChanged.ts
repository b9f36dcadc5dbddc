import type { NewEvent } from '../../kit/transaction.js';
import type { ProductRecord } from './productStore.js';

type Told = Pick<
  ProductRecord,
  '_id' | 'version' | 'shopId' | 'categoryId' | 'title' | 'listed' | 'inStock' | 'markets'
>;

/** What other subgraphs are told of a product, whatever changed; `published` is whether buyers see it. */
export const productChanged = (product: Told): NewEvent => ({
  type: 'product.changed',
  aggregate: { type: 'product', id: product._id },
  version: product.version,
  payload: {
    productId: product._id,
    shopId: product.shopId,
    categoryId: product.categoryId,
    title: product.title,
    published: product.listed,
    inStock: product.inStock,
    markets: product.markets,
  },
});
