import { payload } from '../../kit/result.js';
import { followCreator } from '../audience/followCreator.js';
import { unfollowCreator } from '../audience/unfollowCreator.js';
import { createCreator } from '../profile/createCreator.js';
import { importCreators } from '../profile/importCreators.js';
import { updateCreator } from '../profile/updateCreator.js';
import { addShowcaseItem } from '../showcase/addShowcaseItem.js';
import { moveShowcaseItem } from '../showcase/moveShowcaseItem.js';
import { removeShowcaseItem } from '../showcase/removeShowcaseItem.js';
import type { MutationResolvers } from '../types.generated.js';
import { profileChange, wholeProfile } from './profileInput.js';

export const Mutation: MutationResolvers = {
  creatorCreate: async (_, { input }, context) =>
    payload(
      'creator',
      await createCreator(context, context.viewer.required(), { ...wholeProfile(input), handle: input.handle }),
    ),
  creatorUpdate: async (_, { input }, context) =>
    payload('creator', await updateCreator(context, context.viewer.required(), input.creatorId, profileChange(input))),
  creatorFollow: async (_, { input }, context) => {
    const result = await followCreator(context, context.viewer.required(), input.creatorId);
    context.loaders.follows?.forget(input.creatorId);
    return payload('creator', result);
  },
  creatorUnfollow: async (_, { input }, context) => {
    const result = await unfollowCreator(context, context.viewer.required(), input.creatorId);
    context.loaders.follows?.forget(input.creatorId);
    return payload('creator', result);
  },
  showcaseItemAdd: async (_, { input }, context) => {
    const result = await addShowcaseItem(context, context.viewer.required(), {
      ...input,
      position: input.position ?? 0,
    });
    return payload('showcaseItem', result);
  },
  showcaseItemRemove: async (_, { input }, context) =>
    payload('removedShowcaseItemId', await removeShowcaseItem(context, context.viewer.required(), input)),
  showcaseItemMove: async (_, { input }, context) =>
    payload('showcaseItem', await moveShowcaseItem(context, context.viewer.required(), input)),
  creatorsImport: async (_, { input }, context) => {
    context.viewer.requireRole('OPERATOR');
    const rows = input.creators.map((row) => ({
      ...wholeProfile(row),
      externalId: row.externalId,
      handle: row.handle ?? null,
    }));
    return { results: await importCreators(context, rows), userErrors: [] };
  },
};
