import type { ShoppableResolvers } from '../types.generated.js';

export const Shoppable: ShoppableResolvers = {
  __resolveType: ({ __typename }) => __typename,
};
