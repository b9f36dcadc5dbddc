import { codedError } from '../../kit/codedError.js';
import { then } from '../../kit/maybePromise.js';
import { keyOf } from '../../kit/schema.js';
import { bestKept, noReviews } from '../rating/ratingSummaryStore.js';
import type { ProductResolvers } from '../types.generated.js';

const mostBest = 10;

export const Product: ProductResolvers = {
  __resolveReference: (reference) => ({ __typename: 'Product', id: keyOf(reference) }),
  rating: ({ id }, _, { loaders }) => then(loaders.summaryByProduct.load(id), (summary) => summary ?? noReviews),
  bestReviews: ({ id }, { first }, { loaders }) => {
    const count = first ?? bestKept;
    if (count < 1 || count > mostBest)
      throw codedError('BAD_USER_INPUT', `Of the best reviews there are 1 to ${mostBest}.`);
    if (count > bestKept) return loaders.bestOf.load(id, count);
    return then(loaders.summaryByProduct.load(id), (summary) => summary?.best.slice(0, count) ?? []);
  },
  reviews: ({ id }, { filter, sortKey, reverse, ...window }, { loaders }) =>
    loaders.reviewsOf.load(id, {
      ...window,
      sortKey: sortKey ?? 'HELPFUL',
      reverse: reverse ?? false,
      rating: filter?.rating ?? null,
    }),
};
