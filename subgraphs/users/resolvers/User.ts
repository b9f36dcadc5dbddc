import { keyOf } from '../../kit/schema.js';
import type { UserResolvers } from '../types.generated.js';

export const User: UserResolvers = {
  __resolveReference: (reference, { loaders }) => loaders.users.load(keyOf(reference)),
  id: (user) => user._id,
  ref: (user) => user._id,
};
