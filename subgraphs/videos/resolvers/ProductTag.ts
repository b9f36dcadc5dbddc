import type { ProductTagResolvers } from '../types.generated.js';

export const ProductTag: ProductTagResolvers = {
  shoppable: ({ shoppableId }) => ({ id: shoppableId }),
};
