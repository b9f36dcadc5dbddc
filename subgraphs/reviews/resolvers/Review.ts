import { isId } from '../../kit/ids.js';
import { then } from '../../kit/maybePromise.js';
import { keyOf } from '../../kit/schema.js';
import { voteIdOf } from '../vote/voteStore.js';
import type { ReviewResolvers } from '../types.generated.js';

export const Review: ReviewResolvers = {
  __resolveReference: (reference, { loaders }) => {
    const id = keyOf(reference);
    return isId('rev', id) ? loaders.reviewById.load(id) : null;
  },
  id: ({ _id }) => _id,
  ref: ({ _id }) => _id,
  product: ({ productId }) => ({ id: productId }),
  author: ({ authorId }) => (authorId ? { id: authorId } : null),
  media: ({ media }) => media.map((url) => ({ url })),
  viewerVoted: ({ _id }, _, { viewer, loaders }) =>
    viewer.userId !== null && then(loaders.votes.load(voteIdOf(_id, viewer.userId)), (vote) => vote !== null),
  verified: ({ source }) => source === 'BUYER',
};
