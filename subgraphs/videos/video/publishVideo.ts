import type { Clock } from '../../kit/clock.js';
import { done, failed } from '../../kit/result.js';
import { ownVideo, type OwnVideoDeps } from './ownVideo.js';
import { videoAfter } from './videoStates.js';
import type { VideoStore } from './videoStore.js';

type Deps = OwnVideoDeps & { videos: Pick<VideoStore, 'byId' | 'publish'>; clock: Clock };

/** Publishes a draft. Fails with NOT_FOUND, INVALID_STATE or VIDEO_INCOMPLETE. */
export async function publishVideo(deps: Deps, userId: string, videoId: string) {
  const video = await ownVideo(deps, userId, videoId);
  if (!video) return failed('NOT_FOUND', 'videoId');
  const next = videoAfter(video.status, 'publish');
  if (!next) return failed('INVALID_STATE', 'videoId');
  if (!video.posterUrl || !video.playback) return failed('VIDEO_INCOMPLETE', 'videoId');

  const published = await deps.videos.publish(video, next, deps.clock.now());
  return published ? done(published) : failed('INVALID_STATE', 'videoId');
}
