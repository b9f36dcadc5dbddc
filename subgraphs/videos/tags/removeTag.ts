import type { Clock } from '../../kit/clock.js';
import { done, failed } from '../../kit/result.js';
import { ownVideo, type OwnVideoDeps } from '../video/ownVideo.js';
import { videoAfter } from '../video/videoStates.js';
import type { VideoStore } from '../video/videoStore.js';

type Deps = OwnVideoDeps & { videos: Pick<VideoStore, 'byId' | 'removeTag'>; clock: Clock };

/** Takes a tag off. Fails with NOT_FOUND for the video or the tag, or INVALID_STATE. */
export async function removeTag(deps: Deps, userId: string, { videoId, tagId }: { videoId: string; tagId: string }) {
  const video = await ownVideo(deps, userId, videoId);
  if (!video) return failed('NOT_FOUND', 'videoId');
  if (!videoAfter(video.status, 'edit')) return failed('INVALID_STATE', 'videoId');
  const left = await deps.videos.removeTag(videoId, video.status, tagId, deps.clock.now());
  return left ? done(left) : failed('NOT_FOUND', 'tagId');
}
