// How a video's popularity is reckoned, so that its order never has to be recomputed as time passes.

import type { Counts } from './videoRecord.js';

const weights: Counts = { views: 1, likes: 5, comments: 10, shares: 15, saves: 10 };
/** Ten times the engagement makes up for this much more age. */
const tenfoldMs = 2 * 24 * 3600 * 1000;

/**
 * The logarithm of its weighted counts, plus the time of its publication: both sides of a comparison age alike, so the order of two
 * videos moves with their counts only. The form is that of Reddit's first "hot" ranking (reddit/reddit, _sorts.pyx).
 */
export function popularityOf(counts: Counts, publishedAt: Date): number {
  const engaged = (Object.keys(weights) as (keyof Counts)[]).reduce((sum, key) => sum + weights[key] * counts[key], 0);
  return Math.log10(1 + engaged) + publishedAt.getTime() / tenfoldMs;
}
