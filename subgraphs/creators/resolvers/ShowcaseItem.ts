import { isId } from '../../kit/ids.js';
import type { ShoppableResolvers, ShowcaseItemResolvers } from '../types.generated.js';

export const ShowcaseItem: ShowcaseItemResolvers = {
  id: (item) => item._id,
  shoppable: ({ shoppableId }) => ({ id: shoppableId }),
};

export const Shoppable: ShoppableResolvers = {
  __resolveType: ({ id }) => (isId('prod', id) ? 'Product' : 'RetailerOffer'),
};
