import { checkId } from '../../kit/ids.js';
import { viewerNode } from '../../kit/viewer.js';
import type { QueryResolvers } from '../types.generated.js';

export const Query: QueryResolvers = {
  viewer: (_, __, { viewer }) => viewerNode(viewer),
  review: (_, { id }, { loaders }) => loaders.reviewById.load(checkId('rev', id)),
};
