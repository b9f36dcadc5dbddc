// Tells who made videos and broadcasts, for whoever thanks them for a sale.

import { codedError } from '../../kit/codedError.js';
import { prefixOf } from '../../kit/ids.js';
import type { MaybePromise } from '../../kit/maybePromise.js';
import type { VideoRecord } from './videoRecord.js';

type Loader<T> = { load(id: string): MaybePromise<T | null> };
type Deps = {
  videos: Loader<Pick<VideoRecord, 'creatorId' | 'status'>>;
  liveSessions: Loader<{ creatorId: string }>;
};

const mostAtOnce = 200;

/** In the order asked for; null of drafts, of what was removed and of what is unknown. Who made something never changes. */
export async function makersOf({ videos, liveSessions }: Deps, ids: readonly string[]): Promise<(string | null)[]> {
  if (ids.length > mostAtOnce) throw codedError('BAD_USER_INPUT', `At most ${mostAtOnce} ids at once.`);
  return Promise.all(
    ids.map(async (id) => {
      if (prefixOf(id) === 'live') return (await liveSessions.load(id))?.creatorId ?? null;
      const video = await videos.load(id);
      return video?.status === 'PUBLISHED' ? video.creatorId : null;
    }),
  );
}
