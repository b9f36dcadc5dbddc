// Loaders of lists of reviews: products that are asked for the same page, or as many of the best, share one query.

import { batched } from '../../kit/byId.js';
import type { ById } from '../../kit/byId.js';
import type { RatingSummaryStore } from '../rating/ratingSummaryStore.js';
import type { ReviewRecord } from './reviewRecord.js';
import { reviewPages } from './reviewPageStore.js';
import type { ProductPage, ReviewPageArgs } from './reviewPageStore.js';

type Best = { _id: string; reviews: ReviewRecord[] };

/** Made once a fetch. */
export function pageLoaders(summaries: RatingSummaryStore) {
  const pages = new Map<string, ById<ProductPage>>();
  const best = new Map<number, ById<Best>>();
  return {
    page: (args: ReviewPageArgs) =>
      known(pages, JSON.stringify(args), () =>
        batched(
          (ids) => reviewPages(summaries, ids, args),
          ({ _id }) => _id,
        ),
      ),
    best: (count: number) =>
      known(best, count, () =>
        batched(
          async (ids) => summaries.bestOf(ids, count),
          ({ _id }) => _id,
        ),
      ),
  };
}

function known<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}
