import { then } from '../../kit/maybePromise.js';
import { keyOf } from '../../kit/schema.js';
import { showcasePage } from '../showcase/showcasePage.js';
import type { CreatorResolvers } from '../types.generated.js';

export const Creator: CreatorResolvers = {
  __resolveReference: (reference, { loaders }) => loaders.creators.load(keyOf(reference)),
  id: (creator) => creator._id,
  ref: (creator) => creator._id,
  user: ({ userId }) => (userId === null ? null : { id: userId }),
  externalId: ({ externalId }, _, { viewer }) => (viewer.has('OPERATOR') ? externalId : null),
  viewerFollows: ({ _id }, _, { loaders }) => loaders.follows?.follows(_id) ?? false,
  showcase: ({ _id }, args, { loaders }) =>
    then(loaders.showcases.load(_id), (showcase) => showcasePage(showcase?.items ?? [], args)),
};
