// Finds a video as a viewer may see it: published in their market, or of a creator that they act for.

import type { ActsFor } from '../clients/actsFor.js';
import { then, type MaybePromise } from '../../kit/maybePromise.js';
import { isPublic } from './inMarket.js';
import type { VideoRecord } from './videoRecord.js';

type Deps = { load(id: string): MaybePromise<VideoRecord | null>; actsFor: ActsFor };

/** Null where there is none, where it was removed, and where it is not for this viewer. */
export const visibleVideo = (
  { load, actsFor }: Deps,
  market: string | null,
  id: string,
): MaybePromise<VideoRecord | null> =>
  then(load(id), (video) => {
    if (!video || video.status === 'REMOVED') return null;
    if (isPublic(video, market)) return video;
    return then(actsFor(video.creatorId), (acts) => (acts ? video : null));
  });
