import type { ShoppableResolvers } from '../types.generated.js';

export const Shoppable: ShoppableResolvers = {
  __resolveType: ({ id }) => (id.startsWith('prod_') ? 'Product' : 'RetailerOffer'),
};
