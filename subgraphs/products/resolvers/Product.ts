import { codedError } from '../../kit/codedError.js';
import { then } from '../../kit/maybePromise.js';
import { keyOf } from '../../kit/schema.js';
import { priceNow } from '../price/priceNow.js';
import { visibleProduct } from '../rights/visible.js';
import type { Context } from '../context.js';
import type { ProductMapper } from '../mappers.js';
import { noTrade } from '../trade/productTrade.js';
import type { ProductResolvers } from '../types.generated.js';

export const Product: ProductResolvers = {
  __resolveReference: (reference, { loaders }) => visibleProduct(loaders, keyOf(reference)),
  id: (product) => product._id,
  ref: (product) => product._id,
  description: (product, _, context) => then(detailsOf(product, context), (details) => details.description),
  attributes: (product, _, context) => then(detailsOf(product, context), (details) => details.attributes),
  tags: (product, _, context) => then(detailsOf(product, context), (details) => details.tags),
  trade: (product, _, context) => then(detailsOf(product, context), (details) => details.trade ?? noTrade),
  promotions: (product, _, context) =>
    then(detailsOf(product, context), ({ categoryPath }) =>
      context.loaders.promotionsOf.load({ _id: product._id, shopId: product.shopId, categoryPath }),
    ),
  shop: ({ shopId }, _, { loaders }) => then(loaders.shops.load(shopId), there),
  category: ({ categoryId }, _, { loaders }) => then(loaders.categories.load(categoryId), there),
  variants: (product, _, { loaders }) => loaders.variantsOf.load(product._id),
  media: ({ media }, { first }) => {
    if (first < 0) throw codedError('BAD_USER_INPUT', 'first must not be negative.');
    return media.slice(0, first);
  },
  price: ({ prices }, _, { market, clock }) => {
    const kept = prices?.[market];
    return kept ? priceNow(kept, clock.now()) : null;
  },
};

const detailsOf = (product: ProductMapper, { loaders }: Context) => then(loaders.details.load(product._id), there);

function there<T>(record: T | null): T {
  if (record === null) throw codedError('NOT_FOUND', 'It is no longer there.');
  return record;
}
