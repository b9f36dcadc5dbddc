import type { Clock } from '../../kit/clock.js';
import { codedError } from '../../kit/codedError.js';
import { isId, type IdSource } from '../../kit/ids.js';
import { done, failed } from '../../kit/result.js';
import type { OfferCatalogue } from '../clients/partners.js';
import type { ProductCatalogue } from '../clients/products.js';
import { ownVideo, type OwnVideoDeps } from '../video/ownVideo.js';
import { videoAfter } from '../video/videoStates.js';
import type { VideoStore } from '../video/videoStore.js';
import { rangeFault, tagLimit } from './tagRange.js';

type Deps = OwnVideoDeps & {
  videos: Pick<VideoStore, 'byId' | 'addTag'>;
  products: ProductCatalogue;
  offers: OfferCatalogue;
  clock: Clock;
  ids: IdSource;
};
type NewTag = { videoId: string; shoppableId: string; startSeconds: number; endSeconds: number };

/**
 * Tags what can be bought now. Fails with NOT_FOUND, INVALID_STATE, OUT_OF_RANGE (within the video's length, in seconds), TOO_MANY past
 * 30 tags, or SHOPPABLE_NOT_AVAILABLE; throws BAD_USER_INPUT for an id that is neither a product's nor an offer's.
 */
export async function addTag(deps: Deps, userId: string, { videoId, ...range }: NewTag) {
  const { videos, clock, ids } = deps;
  const tag = { id: ids.next('ptag'), ...range };
  if (!isId('prod', tag.shoppableId) && !isId('offer', tag.shoppableId)) {
    throw codedError('BAD_USER_INPUT', "shoppableId is neither a product's nor an offer's id.");
  }
  const video = await ownVideo(deps, userId, videoId);
  if (!video) return failed('NOT_FOUND', 'videoId');
  if (!videoAfter(video.status, 'edit') || !video.playback) return failed('INVALID_STATE', 'videoId');
  const fault = rangeFault(tag, video.playback.durationSeconds);
  if (fault) return failed('OUT_OF_RANGE', fault);
  if (video.tagCount >= tagLimit) return failed('TOO_MANY', 'videoId');
  if (!(await isAvailable(deps, tag.shoppableId))) return failed('SHOPPABLE_NOT_AVAILABLE', 'shoppableId');

  const tagged = await videos.addTag(videoId, video.status, tag, tagLimit, clock.now());
  if (tagged) return done({ video: tagged, tag });
  const now = await videos.byId(videoId);
  return failed(now && now.tagCount >= tagLimit ? 'TOO_MANY' : 'INVALID_STATE', 'videoId');
}

async function isAvailable({ products, offers }: Pick<Deps, 'products' | 'offers'>, id: string): Promise<boolean> {
  const available = isId('prod', id) ? await products.published([id]) : await offers.available([id]);
  return available.has(id);
}
