// Lists of videos, a page below each of many parents at once: creators' own, and those that tag a product.

import type { Connection, PageArgs } from '../../kit/connection.js';
import { keysetPages } from '../../kit/keyset.js';
import type { Database } from '../../kit/mongo.js';
import { inMarket } from './inMarket.js';
import type { VideoRecord } from './videoRecord.js';
import { shown, videos } from './videoStore.js';

const latestFirst = { field: 'listedAt', descending: true, kind: 'date' } as const;

export const videoListStore = (db: Database) => {
  const model = db.model(videos);
  const pages = (filters: readonly object[], args: PageArgs): Promise<Connection<VideoRecord>[]> =>
    keysetPages(model, filters as never, latestFirst, args, shown);
  const published = (market: string | null) => ({ status: 'PUBLISHED', ...inMarket(market) });

  return {
    ofCreators: (ids: readonly string[], market: string | null, args: PageArgs) =>
      pages(
        ids.map((creatorId) => ({ creatorId, ...published(market) })),
        args,
      ),

    /** For every market: for those who act for the creators. */
    draftsOfCreators: (ids: readonly string[], args: PageArgs) =>
      pages(
        ids.map((creatorId) => ({ creatorId, status: 'DRAFT' })),
        args,
      ),

    tagging: (shoppableIds: readonly string[], market: string | null, args: PageArgs) =>
      pages(
        shoppableIds.map((id) => ({ 'tags.shoppableId': id, ...published(market) })),
        args,
      ),
  };
};
