import { isId } from '../../kit/ids.js';
import type { ShoppableResolvers } from '../types.generated.js';

export const Shoppable: ShoppableResolvers = {
  __resolveType: ({ id }) => (isId('prod', id) ? 'Product' : 'RetailerOffer'),
};
