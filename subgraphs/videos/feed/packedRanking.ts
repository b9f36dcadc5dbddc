// A ranking as it is written: three fields in place of some hundreds of small documents, which cost more to write than the ranking itself.

import type { FeedSource } from './feed.js';
import type { RankedVideo } from './snapshotStore.js';

/** `videoIds`: joined by spaces. `reasonOf` has a character for each video, whose code, less 64, is a place in `reasons`. */
export type PackedRanking = { videoIds: string; reasons: (readonly FeedSource[])[]; reasonOf: string };

const firstCode = 64;

export function packed(entries: readonly RankedVideo[]): PackedRanking {
  const places = new Map<readonly FeedSource[], number>();
  let videoIds = '';
  let reasonOf = '';
  for (const { videoId, sources } of entries) {
    const place = places.get(sources) ?? places.size;
    places.set(sources, place);
    videoIds += videoIds === '' ? videoId : ` ${videoId}`;
    reasonOf += String.fromCharCode(firstCode + place);
  }
  return { videoIds, reasons: [...places.keys()], reasonOf };
}

export function unpacked({ videoIds, reasons, reasonOf }: PackedRanking): RankedVideo[] {
  const ids = videoIds === '' ? [] : videoIds.split(' ');
  return ids.map((videoId, place) => ({ videoId, sources: reasons[reasonOf.charCodeAt(place) - firstCode] ?? [] }));
}
