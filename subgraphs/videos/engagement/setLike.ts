import { done, failed } from '../../kit/result.js';
import type { Engage } from './engagements.js';

type Deps = { engage: Engage };
type Fan = { userId: string; market: string | null };

/** Likes, or takes the like back; twice is once. Fails with NOT_FOUND for what is not published in the fan's market. */
export async function setLike({ engage }: Deps, { userId, market }: Fan, videoId: string, liked: boolean) {
  const engaged = await engage(videoId, { like: { userId, liked }, market });
  return engaged ? done(engaged.video) : failed('NOT_FOUND', 'videoId');
}
