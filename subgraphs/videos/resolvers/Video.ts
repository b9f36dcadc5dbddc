import { keyOf } from '../../kit/schema.js';
import type { VideoResolvers } from '../types.generated.js';
import { visibleVideo } from '../video/visibleVideo.js';

export const Video: VideoResolvers = {
  __resolveReference: (reference, { viewer, reading }) => visibleVideo(reading, viewer.market, keyOf(reference)),
  id: ({ _id }) => _id,
  ref: ({ _id }) => _id,
  creator: ({ creatorId }) => ({ id: creatorId }),
  durationSeconds: ({ playback }) => playback?.durationSeconds ?? null,
  engagement: ({ counts }) => counts,
  viewerHasLiked: ({ _id }, _, { loaders }) => loaders.likes?.likes(_id) ?? false,
};
