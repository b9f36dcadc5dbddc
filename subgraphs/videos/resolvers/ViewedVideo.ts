import { then } from '../../kit/maybePromise.js';
import { isPublic } from '../video/inMarket.js';
import type { ViewedVideoResolvers } from '../types.generated.js';

export const ViewedVideo: ViewedVideoResolvers = {
  video: ({ videoId }, _, { viewer, loaders }) =>
    then(loaders.videos.load(videoId), (video) => (video && isPublic(video, viewer.market) ? video : null)),
};
