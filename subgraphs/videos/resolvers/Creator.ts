import type { CreatorResolvers } from '../types.generated.js';
import { videosOfCreator } from '../video/videosOfCreator.js';

export const Creator: CreatorResolvers = {
  videos: ({ id }, { status, ...page }, { reading }) => videosOfCreator(reading, id, status, page),
  live: ({ id }, _, { loaders }) => loaders.liveOfCreators.load(id),
};
