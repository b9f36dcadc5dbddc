// In which markets a video may be shown: as a filter of queries, and of a record.

import type { VideoRecord } from './videoRecord.js';

/** Null stands in the list for "everywhere". */
export const inMarket = (market: string | null) => ({
  availableInMarkets: { $in: market === null ? [null] : [null, market] },
});

export const isInMarket = ({ availableInMarkets }: Pick<VideoRecord, 'availableInMarkets'>, market: string | null) =>
  availableInMarkets === null || (market !== null && availableInMarkets.includes(market));

/** What anyone in the market may see. */
export const isPublic = (video: Pick<VideoRecord, 'status' | 'availableInMarkets'>, market: string | null): boolean =>
  video.status === 'PUBLISHED' && isInMarket(video, market);
