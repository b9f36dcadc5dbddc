// The summaries of some products, computed anew from their reviews by one aggregation.

import type { ClientSession, PipelineStage } from '../../kit/mongo.js';
import { bestFirst } from '../review/reviewRecord.js';
import type { ReviewRecord } from '../review/reviewRecord.js';
import type { ReviewStore } from '../review/reviewStore.js';
import { bestKept } from './ratingSummaryStore.js';

export type SummaryTotals = { _id: string; count: number; sum: number; histogram: number[]; best: ReviewRecord[] };

const stars = [1, 2, 3, 4, 5] as const;
const howMany = (rating: number) => ({ $sum: { $cond: [{ $eq: ['$rating', rating] }, 1, 0] } });

const group: PipelineStage.Group = {
  $group: {
    _id: '$productId',
    count: { $sum: 1 },
    sum: { $sum: '$rating' },
    ...Object.fromEntries(stars.map((rating) => [`stars${rating}`, howMany(rating)])),
    best: { $topN: { n: bestKept, sortBy: bestFirst, output: '$$ROOT' } } as never,
  },
};

export const summaryTotals = (
  { model }: Pick<ReviewStore, 'model'>,
  productIds: readonly string[],
  session: ClientSession,
): Promise<SummaryTotals[]> =>
  model
    .aggregate<SummaryTotals>([
      { $match: { productId: { $in: [...productIds] } } },
      group,
      { $project: { count: 1, sum: 1, best: 1, histogram: stars.map((rating) => `$stars${rating}`) } },
    ])
    .session(session)
    .exec();
