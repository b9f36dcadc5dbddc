import { checkId } from '../../kit/ids.js';
import { viewerNode } from '../../kit/viewer.js';
import { readFeed } from '../feed/readFeed.js';
import { videosMedia } from '../media/videosMedia.js';
import type { QueryResolvers } from '../types.generated.js';
import { makersOf } from '../video/makersOf.js';
import { visibleVideo } from '../video/visibleVideo.js';

export const Query: QueryResolvers = {
  viewer: (_, __, { viewer }) => viewerNode(viewer),

  video: (_, { id }, { viewer, reading }) => visibleVideo(reading, viewer.market, checkId('video', id)),

  feed: (_, args, { viewer, reading }) => readFeed(reading, viewer, args),

  liveSession: (_, { id }, { loaders }) => loaders.liveSessions.load(checkId('live', id)),

  makersOf: (_, { claims }, { viewer, loaders }) => {
    viewer.requireService('orders');
    return makersOf(loaders, claims);
  },

  videosMedia: (_, { key }, { stores }) => videosMedia(stores, key),

  liveSessions: (_, { status, ...page }, { stores }) => stores.liveSessions.inState(status, page),
};
