import { followedCreators } from '../audience/followedCreators.js';
import type { CreatorRecord } from '../profile/creatorStore.js';
import type { ViewerResolvers } from '../types.generated.js';

export const Viewer: ViewerResolvers = {
  creator: async ({ userId }, _, { creators }) => (userId ? creators.firstOf(userId) : null),
  creators: async ({ userId }, args, { creators }) => (userId ? creators.ofUser(userId, args) : null),
  following: async ({ userId }, args, { follows, loaders }) => {
    const creatorsById = async (ids: readonly string[]) => (await loaders.creators.loadMany(ids)).map(recordOrThrow);
    return userId ? followedCreators({ follows, creatorsById }, userId, args) : null;
  },
};

function recordOrThrow(loaded: CreatorRecord | Error | null): CreatorRecord | null {
  if (loaded instanceof Error) throw loaded;
  return loaded;
}
