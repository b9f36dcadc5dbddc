import { codedError } from '../../kit/codedError.js';
import { keyOf } from '../../kit/schema.js';
import { bestKept, noReviews } from '../rating/ratingSummaryStore.js';
import type { ProductResolvers } from '../types.generated.js';

const mostBest = 10;

export const Product: ProductResolvers = {
  __resolveReference: (reference) => ({ id: keyOf(reference) }),
  rating: async ({ id }, _, { summaryByProduct }) => (await summaryByProduct.load(id)) ?? noReviews,
  bestReviews: async ({ id }, { first }, { summaryByProduct, bestOf }) => {
    const count = first ?? bestKept;
    if (count < 1 || count > mostBest)
      throw codedError('BAD_USER_INPUT', `Of the best reviews there are 1 to ${mostBest}.`);
    if (count <= bestKept) return (await summaryByProduct.load(id))?.best.slice(0, count) ?? [];
    return bestOf.load(id, count);
  },
  reviews: ({ id }, { filter, sortKey, reverse, ...window }, { reviewsOf }) =>
    reviewsOf.load(id, {
      ...window,
      sortKey: sortKey ?? 'HELPFUL',
      reverse: reverse ?? false,
      rating: filter?.rating ?? null,
    }),
};
