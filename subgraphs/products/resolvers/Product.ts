import { codedError } from '../../kit/codedError.js';
import { keyOf } from '../../kit/schema.js';
import { priceNow } from '../price/priceNow.js';
import { visibleProduct } from '../rights/visible.js';
import type { Context } from '../context.js';
import type { ProductMapper } from '../mappers.js';
import type { ProductResolvers } from '../types.generated.js';

export const Product: ProductResolvers = {
  __resolveReference: (reference, { loaders }) => visibleProduct(loaders, keyOf(reference)),
  id: (product) => product._id,
  ref: (product) => product._id,
  description: async (product, _, context) => (await detailsOf(product, context)).description,
  attributes: async (product, _, context) => (await detailsOf(product, context)).attributes,
  tags: async (product, _, context) => (await detailsOf(product, context)).tags,
  shop: async ({ shopId }, _, { loaders }) => there(await loaders.shops.load(shopId)),
  category: async ({ categoryId }, _, { loaders }) => there(await loaders.categories.load(categoryId)),
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

const detailsOf = async (product: ProductMapper, { loaders }: Context) =>
  there(await loaders.details.load(product._id));

function there<T>(record: T | null): T {
  if (record === null) throw codedError('NOT_FOUND', 'It is no longer there.');
  return record;
}
