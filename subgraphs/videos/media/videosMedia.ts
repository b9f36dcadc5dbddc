// The pictures that the platform draws for videos and live sessions, by the last part of their address.

import { drawPicture } from '../../kit/picture.js';
import type { LiveSessionRecord } from '../live/liveSessionStore.js';
import type { VideoRecord } from '../video/videoRecord.js';

type Deps = {
  videos: { byId(id: string): Promise<VideoRecord | null> };
  liveSessions: { byId(id: string): Promise<LiveSessionRecord | null> };
};
type MediaFile = { contentType: string; body: string };

const keyForm = /^((video|live)_[a-z0-9]{26})\.svg$/;
const upright = 9 / 16;

/** `video_….svg` and `live_….svg`, upright; null for anything else, and for what is not shown to everybody. */
export async function videosMedia({ videos, liveSessions }: Deps, key: string): Promise<MediaFile | null> {
  const [, id, type] = keyForm.exec(key) ?? [];
  if (id === undefined) return null;
  const title = type === 'live' ? (await liveSessions.byId(id))?.title : captionOf(await videos.byId(id));
  if (title === undefined) return null;
  return { contentType: 'image/svg+xml', body: drawPicture({ seed: id, title, aspect: upright }) };
}

/** Hashtags are for finding, not for looking at. */
const captionOf = (video: VideoRecord | null) =>
  video?.status === 'PUBLISHED' ? video.caption.replace(/\s*#[^\s#]+/gu, '').trim() : undefined;
