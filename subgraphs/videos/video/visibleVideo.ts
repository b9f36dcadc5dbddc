// Finds a video as a viewer may see it: published in their market, or of a creator that they act for.

import type { Memberships } from '../clients/users.js';
import { isPublic } from './inMarket.js';
import type { VideoRecord } from './videoRecord.js';

type Deps = { load(id: string): Promise<VideoRecord | null>; memberships: Memberships };
type Seer = { userId: string | null; market: string | null };

/** Null where there is none, where it was removed, and where it is not for this viewer. */
export async function visibleVideo({ load, memberships }: Deps, { userId, market }: Seer, id: string) {
  const video = await load(id);
  if (!video || video.status === 'REMOVED') return null;
  if (isPublic(video, market)) return video;
  return userId && (await memberships.roleOf(userId, video.creatorId)) ? video : null;
}
