import type { ProductResolvers } from '../types.generated.js';

export const Product: ProductResolvers = {
  taggedIn: ({ id }, page, { viewer, stores }) => stores.videoLists.tagging(id, viewer.market, page),
};
