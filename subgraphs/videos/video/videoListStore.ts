// Lists of videos: a creator's, and those that tag a product.

import type { Connection, PageArgs } from '../../kit/connection.js';
import { keysetPage } from '../../kit/keyset.js';
import type { Database } from '../../kit/mongo.js';
import { inMarket } from './inMarket.js';
import type { VideoRecord, VideoStatus } from './videoRecord.js';
import { shown, videos } from './videoStore.js';

const latestFirst = { field: 'listedAt', descending: true, kind: 'date' } as const;

export type VideoListStore = ReturnType<typeof videoListStore>;

export const videoListStore = (db: Database) => {
  const model = db.model(videos);
  const page = (filter: object, args: PageArgs): Promise<Connection<VideoRecord>> =>
    keysetPage(model, filter as never, latestFirst, args, shown);

  return {
    ofCreator: (creatorId: string, market: string | null, args: PageArgs) =>
      page({ creatorId, status: 'PUBLISHED', ...inMarket(market) }, args),

    /** In any state and every market: for those who act for the creator. */
    ofOwnCreator: (creatorId: string, status: VideoStatus, args: PageArgs) => page({ creatorId, status }, args),

    tagging: (shoppableId: string, market: string | null, args: PageArgs) =>
      page({ 'tags.shoppableId': shoppableId, status: 'PUBLISHED', ...inMarket(market) }, args),
  };
};
