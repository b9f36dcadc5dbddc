import { codedError } from '../../kit/codedError.js';
import { keyOf } from '../../kit/schema.js';
import { bestKept, noReviews } from '../rating/ratingSummaryStore.js';
import { emptyPage } from '../review/reviewPageStore.js';
import type { ReviewPageArgs } from '../review/reviewPageStore.js';
import type { ProductResolvers } from '../types.generated.js';

const mostBest = 10;

export const Product: ProductResolvers = {
  __resolveReference: (reference) => ({ id: keyOf(reference) }),
  rating: async ({ id }, _, { summaryByProduct }) => (await summaryByProduct.load(id)) ?? noReviews,
  bestReviews: async ({ id }, { first }, { summaryByProduct, pagesOf }) => {
    const count = first ?? bestKept;
    if (count < 1 || count > mostBest)
      throw codedError('BAD_USER_INPUT', `Of the best reviews there are 1 to ${mostBest}.`);
    if (count <= bestKept) return (await summaryByProduct.load(id))?.best.slice(0, count) ?? [];
    return (await pagesOf.best(count).load(id))?.reviews ?? [];
  },
  reviews: async ({ id }, { filter, sortKey, reverse, ...window }, { pagesOf }) => {
    const args: ReviewPageArgs = {
      ...window,
      sortKey: sortKey ?? 'HELPFUL',
      reverse: reverse ?? false,
      rating: filter?.rating ?? null,
    };
    return (await pagesOf.page(args).load(id))?.page ?? emptyPage(args);
  },
};
