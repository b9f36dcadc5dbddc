import type { CreatorResolvers } from '../types.generated.js';
import { videosOfCreator } from '../video/videosOfCreator.js';

export const Creator: CreatorResolvers = {
  videos: ({ id }, { status, ...page }, { viewer, reading }) => videosOfCreator(reading, viewer, id, status, page),
  live: ({ id }, _, { loaders }) => loaders.liveOfCreators.load(id),
};
