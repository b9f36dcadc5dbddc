// A page of a ranking: its entries that may still be shown, with cursors that are places in the ranking.

import { encodeCursor, type Connection } from '../../kit/connection.js';
import { isPublic } from '../video/inMarket.js';
import type { VideoRecord } from '../video/videoRecord.js';
import type { FeedSource } from './feed.js';
import type { RankedVideo } from './snapshotStore.js';

export type FeedVideo = { video: VideoRecord; why: { source: FeedSource }[] };
/** The entries of a ranking from a place on: a page's, and some to spare for those that were removed. */
export type RankedPart = { id: string; size: number; from: number; entries: readonly RankedVideo[] };

type Load = (ids: readonly string[]) => Promise<(VideoRecord | null)[]>;

export const spareEntries = 20;

/**
 * What was removed since keeps its place and is passed over, so nothing after it moves. The videos are loaded at once; again, for as
 * many as were removed, only where any were.
 */
export async function feedPage(
  load: Load,
  { id, size, from, entries }: RankedPart,
  limit: number,
  market: string | null,
): Promise<Connection<FeedVideo>> {
  const cursorAt = (place: number) => encodeCursor({ value: place, id });
  const edges: { cursor: string; node: FeedVideo }[] = [];
  let read = 0;
  while (edges.length < limit && read < entries.length) {
    const next = entries.slice(read, read + limit - edges.length);
    const videos = await load(next.map(({ videoId }) => videoId));
    next.forEach(({ sources }, index) => {
      const video = videos[index];
      if (!video || !isPublic(video, market)) return;
      edges.push({
        cursor: cursorAt(from + read + index),
        node: { video, why: sources.map((source) => ({ source })) },
      });
    });
    read += next.length;
  }
  const last = from + read - 1;
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage: last < size - 1,
      hasPreviousPage: from > 0,
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? (read > 0 ? cursorAt(last) : null),
    },
    count: async () => size,
  };
}
