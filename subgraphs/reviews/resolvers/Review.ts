import { isId } from '../../kit/ids.js';
import { keyOf } from '../../kit/schema.js';
import type { ReviewResolvers } from '../types.generated.js';

export const Review: ReviewResolvers = {
  __resolveReference: (reference, { reviewById }) => {
    const id = keyOf(reference);
    return isId('rev', id) ? reviewById.load(id) : null;
  },
  id: ({ _id }) => _id,
  ref: ({ _id }) => _id,
  product: ({ productId }) => ({ id: productId }),
  author: ({ authorId }) => (authorId ? { id: authorId } : null),
  media: ({ media }) => media.map((url) => ({ url })),
  viewerVoted: async ({ _id }, _, { votedFor }) => (await votedFor.load(_id)) !== null,
  verified: ({ source }) => source === 'BUYER',
};
