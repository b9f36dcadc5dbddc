import { keyOf } from '../../kit/schema.js';
import type { LiveSessionResolvers } from '../types.generated.js';

export const LiveSession: LiveSessionResolvers = {
  __resolveReference: (reference, { loaders }) => loaders.liveSessions.load(keyOf(reference)),
  id: ({ _id }) => _id,
  ref: ({ _id }) => _id,
  creator: ({ creatorId }) => ({ id: creatorId }),
};
