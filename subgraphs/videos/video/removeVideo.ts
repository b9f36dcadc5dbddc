import type { Clock } from '../../kit/clock.js';
import { done, failed } from '../../kit/result.js';
import { ownVideo, type OwnVideoDeps } from './ownVideo.js';
import { videoAfter } from './videoStates.js';
import type { VideoStore } from './videoStore.js';

type Deps = OwnVideoDeps & { videos: Pick<VideoStore, 'byId' | 'setStatus'>; clock: Clock };

/** Removes for good. Fails with NOT_FOUND, or INVALID_STATE where it is removed already. */
export async function removeVideo(deps: Deps, userId: string, videoId: string) {
  const video = await ownVideo(deps, userId, videoId);
  if (!video) return failed('NOT_FOUND', 'videoId');
  const next = videoAfter(video.status, 'remove');
  const removed = next && (await deps.videos.setStatus(video, next, deps.clock.now()));
  return removed ? done(removed) : failed('INVALID_STATE', 'videoId');
}
