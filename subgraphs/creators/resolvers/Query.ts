import { bulkLimit } from '../../kit/bulk.js';
import { codedError } from '../../kit/codedError.js';
import { checkId } from '../../kit/ids.js';
import { viewerNode } from '../../kit/viewer.js';
import { subgraphNames } from '../../roster.js';
import { creatorsMedia } from '../media/creatorsMedia.js';
import { handleOf } from '../profile/handle.js';
import { showcased } from '../showcase/showcased.js';
import type { QueryResolvers } from '../types.generated.js';

export const Query: QueryResolvers = {
  viewer: (_, __, { viewer }) => viewerNode(viewer),
  creator: (_, { id }, { loaders }) => loaders.creators.load(checkId('crtr', id)),
  creatorByHandle: async (_, { handle }, { creators }) => {
    const known = handleOf(handle);
    return known ? creators.byHandle(known) : null;
  },
  creators: (_, { filter, sortKey, reverse, ...args }, { creators }) => {
    const countryCode = filter?.countryCode;
    return creators.page(countryCode ? { countryCode } : {}, sortKey ?? 'FOLLOWER_COUNT', reverse ?? false, args);
  },
  creatorsMedia: (_, { key }, { creators }) => creatorsMedia(creators, key),
  showcased: (_, { claims }, { viewer, showcases }) => {
    viewer.requireService('orders');
    return showcased(showcases, claims);
  },
  creatorFacts: async (_, { ids }, { viewer, creators }) => {
    viewer.requireService(...subgraphNames);
    if (ids.length > bulkLimit) throw codedError('BAD_USER_INPUT', `At most ${bulkLimit} ids at once.`);
    const found = await creators.factsOf(ids);
    return found.map(({ _id, displayName, handle }) => ({ creatorId: _id, displayName, handle }));
  },
};
