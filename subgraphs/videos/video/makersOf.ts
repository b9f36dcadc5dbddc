// Tells who showed goods in videos and broadcasts, for whoever thanks them for a sale.

import { codedError } from '../../kit/codedError.js';
import { prefixOf } from '../../kit/ids.js';
import type { MaybePromise } from '../../kit/maybePromise.js';
import type { LiveSessionStatus } from '../live/liveSessionStates.js';
import type { VideoRecord } from './videoRecord.js';

type Loader<T> = { load(id: string): MaybePromise<T | null> };
type Deps = {
  videos: Loader<Pick<VideoRecord, 'creatorId' | 'status' | 'tags'>>;
  liveSessions: Loader<{ creatorId: string; status: LiveSessionStatus }>;
};
type Claim = { id: string; shoppableId: string };

const mostAtOnce = 200;
const begun: readonly LiveSessionStatus[] = ['LIVE', 'ENDED'];

/**
 * In the order asked for; null of a video that does not tag the goods, of drafts, of a broadcast that did not begin, of what was removed and
 * of what is unknown. A broadcast names no goods: all of its creator's may have been shown in it.
 */
export async function makersOf({ videos, liveSessions }: Deps, claims: readonly Claim[]): Promise<(string | null)[]> {
  if (claims.length > mostAtOnce) throw codedError('BAD_USER_INPUT', `At most ${mostAtOnce} claims at once.`);
  return Promise.all(
    claims.map(async ({ id, shoppableId }) => {
      if (prefixOf(id) === 'live') {
        const session = await liveSessions.load(id);
        return session && begun.includes(session.status) ? session.creatorId : null;
      }
      const video = await videos.load(id);
      const shows = video?.status === 'PUBLISHED' && video.tags.some((tag) => tag.shoppableId === shoppableId);
      return shows ? video.creatorId : null;
    }),
  );
}
