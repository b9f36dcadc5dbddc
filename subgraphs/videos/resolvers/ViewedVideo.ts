import { isPublic } from '../video/inMarket.js';
import type { ViewedVideoResolvers } from '../types.generated.js';

export const ViewedVideo: ViewedVideoResolvers = {
  video: async ({ videoId }, _, { viewer, loaders }) => {
    const video = await loaders.videos.load(videoId);
    return video && isPublic(video, viewer.market) ? video : null;
  },
};
