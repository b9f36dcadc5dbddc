import type { Clock } from '../../kit/clock.js';
import { done, failed } from '../../kit/result.js';
import { ownVideo, type OwnVideoDeps } from './ownVideo.js';
import { videoFields, type VideoFields, type VideoInput } from './videoFields.js';
import { videoAfter } from './videoStates.js';
import type { VideoStore } from './videoStore.js';

type Deps = OwnVideoDeps & { videos: Pick<VideoStore, 'byId' | 'setFields'>; clock: Clock };

/**
 * Changes what is given. Fails with NOT_FOUND; INVALID_STATE for a removed video, or new playback for a published one; VIDEO_INCOMPLETE
 * where a published one would lose its poster; OUT_OF_RANGE where its tags need a longer video; or as videoFields does.
 */
export async function updateVideo(
  deps: Deps,
  userId: string,
  { videoId, ...change }: VideoInput & { videoId: string },
) {
  const video = await ownVideo(deps, userId, videoId);
  if (!video) return failed('NOT_FOUND', 'videoId');
  if (!videoAfter(video.status, 'edit')) return failed('INVALID_STATE', 'videoId');
  if (video.status === 'PUBLISHED' && change.playback !== undefined) return failed('INVALID_STATE', 'playback');

  const fields = videoFields(video, change);
  if (!fields.ok) return fields;
  if (video.status === 'PUBLISHED' && !fields.value.posterUrl) return failed('VIDEO_INCOMPLETE', 'posterUrl');

  const changed = await deps.videos.setFields(videoId, video.status, touched(fields.value, change), deps.clock.now());
  if (changed) return done(changed);
  const now = await deps.videos.byId(videoId);
  return now?.status === video.status ? failed('OUT_OF_RANGE', 'playback') : failed('INVALID_STATE', 'videoId');
}

/** Only what was given is written, so that two editors of different fields don't undo each other. */
function touched(fields: VideoFields, change: VideoInput): Partial<VideoFields> {
  const { hashtags, givenHashtags, ...others } = fields;
  const given = Object.fromEntries(
    Object.entries(others).filter(([name]) => change[name as keyof VideoInput] !== undefined),
  );
  const tagged = change.caption !== undefined || change.hashtags !== undefined;
  return { ...given, ...(tagged && { hashtags, givenHashtags }) };
}
