// Finds a video as a viewer may see it: published in their market, or of a creator that they act for.

import type { ActsFor } from '../clients/actsFor.js';
import { isPublic } from './inMarket.js';
import type { VideoRecord } from './videoRecord.js';

type Deps = { load(id: string): Promise<VideoRecord | null>; actsFor: ActsFor };

/** Null where there is none, where it was removed, and where it is not for this viewer. */
export async function visibleVideo({ load, actsFor }: Deps, market: string | null, id: string) {
  const video = await load(id);
  if (!video || video.status === 'REMOVED') return null;
  return isPublic(video, market) || (await actsFor(video.creatorId)) ? video : null;
}
