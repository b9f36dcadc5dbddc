import { isId } from '../../kit/ids.js';
import type { ShoppableResolvers, ShowcaseItemResolvers } from '../types.generated.js';

export const ShowcaseItem: ShowcaseItemResolvers = {
  id: (item) => item._id,
  shoppable: ({ shoppableId }) => ({
    __typename: isId('prod', shoppableId) ? ('Product' as const) : ('RetailerOffer' as const),
    id: shoppableId,
  }),
};

export const Shoppable: ShoppableResolvers = { __resolveType: (shoppable) => shoppable.__typename ?? 'Product' };
