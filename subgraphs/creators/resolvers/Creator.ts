import { keyOf } from '../../kit/schema.js';
import { showcasePage } from '../showcase/showcasePage.js';
import type { CreatorResolvers } from '../types.generated.js';

export const Creator: CreatorResolvers = {
  __resolveReference: (reference, { loaders }) => loaders.creators.load(keyOf(reference)),
  id: (creator) => creator._id,
  ref: (creator) => creator._id,
  user: ({ userId }) => (userId === null ? null : { id: userId }),
  externalId: ({ externalId }, _, { viewer }) => (viewer.has('OPERATOR') ? externalId : null),
  viewerFollows: async ({ _id }, _, { loaders }) => Boolean(await loaders.follows?.load(_id)),
  showcase: async ({ _id }, args, { loaders }) => showcasePage((await loaders.showcases.load(_id))?.items ?? [], args),
};
