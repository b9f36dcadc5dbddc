import { followedCreators } from '../audience/followedCreators.js';
import type { ViewerResolvers } from '../types.generated.js';

export const Viewer: ViewerResolvers = {
  creator: async ({ userId }, _, { creators }) => (userId ? creators.firstOf(userId) : null),
  creators: async ({ userId }, args, { creators }) => (userId ? creators.ofUser(userId, args) : null),
  following: ({ userId }, args, { follows, loaders }) =>
    userId ? followedCreators({ follows, creatorsById: loaders.creators.loadMany }, userId, args) : null,
};
