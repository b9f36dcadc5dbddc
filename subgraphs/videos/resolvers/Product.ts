import type { ProductResolvers } from '../types.generated.js';

export const Product: ProductResolvers = {
  taggedIn: ({ id }, page, { loaders }) => loaders.tagging.load(id, page),
};
