// A page of a ranking: its entries that may still be shown, with cursors that are places in the ranking.

import { encodeCursor, type Connection } from '../../kit/connection.js';
import { then, type MaybePromise } from '../../kit/maybePromise.js';
import { isPublic } from '../video/inMarket.js';
import type { VideoRecord } from '../video/videoRecord.js';
import type { Ranking } from './rankings.js';
import type { Reasons } from './reasons.js';

export type FeedVideo = { video: VideoRecord; why: Reasons };
export type LoadVideos = (ids: readonly string[]) => MaybePromise<(VideoRecord | null)[]>;
type Edge = Connection<FeedVideo>['edges'][number];

/**
 * What was removed since keeps its place and is passed over, so nothing after it moves. The videos are loaded at once; again, for as
 * many as were removed, only where any were.
 */
export function feedPage(
  load: LoadVideos,
  { id, videoIds, reasons }: Pick<Ranking, 'id' | 'videoIds' | 'reasons'>,
  from: number,
  limit: number,
  market: string | null,
): MaybePromise<Connection<FeedVideo>> {
  const cursorAt = (place: number) => encodeCursor({ value: place, id });
  const edges: Edge[] = [];
  /** Answers the place after the last one that was looked at. */
  const fill = (place: number): MaybePromise<number> => {
    const wanted = videoIds.slice(place, place + limit - edges.length);
    if (wanted.length === 0) return place;
    return then(load(wanted), (videos) => {
      videos.forEach((video, index) => {
        if (!video || !isPublic(video, market)) return;
        edges.push({ cursor: cursorAt(place + index), node: { video, why: reasons[place + index] ?? [] } });
      });
      return fill(place + wanted.length);
    });
  };
  return then(fill(from), (next) => ({
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage: next < videoIds.length,
      hasPreviousPage: from > 0,
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? (next > from ? cursorAt(next - 1) : null),
    },
    count: async () => videoIds.length,
  }));
}
