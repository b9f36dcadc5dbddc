import { done, failed } from '../../kit/result.js';
import { isPublic } from '../video/inMarket.js';
import type { VideoStore } from '../video/videoStore.js';
import type { Engage } from './engagements.js';

type Deps = { engage: Engage; videos: Pick<VideoStore, 'byId'> };
type Watcher = { userId: string | null; guestId: string | null; market: string | null };

const mostSeconds = 86_400;

/**
 * Records a view by a user or a guest. A viewer without either is told of the video and leaves no trace: nothing tells one such viewer
 * from another, so counting them would count whatever a script sends. Fails with NOT_FOUND, or OUT_OF_RANGE past 0 to 86,400 seconds.
 */
export async function recordView(
  { engage, videos }: Deps,
  { userId, guestId, market }: Watcher,
  { videoId, watchedSeconds }: { videoId: string; watchedSeconds: number },
) {
  if (!(watchedSeconds >= 0 && watchedSeconds <= mostSeconds)) return failed('OUT_OF_RANGE', 'watchedSeconds');
  const viewerId = userId ?? guestId;
  if (viewerId !== null) {
    const engaged = await engage(videoId, { view: { viewerId, watchedSeconds }, market });
    return engaged ? done(engaged) : failed('NOT_FOUND', 'videoId');
  }
  const video = await videos.byId(videoId);
  return video && isPublic(video, market) ? done({ video, counted: false }) : failed('NOT_FOUND', 'videoId');
}
