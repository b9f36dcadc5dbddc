import { average } from '../rating/average.js';
import type { RatingSummaryResolvers } from '../types.generated.js';

export const RatingSummary: RatingSummaryResolvers = {
  average: ({ sum, count }) => average(sum, count),
  histogram: ({ histogram }) => histogram.map((count, index) => ({ stars: index + 1, count })).reverse(),
};
