// Views: a record a video and viewer, for counting once a window, and for the viewer's history.

import type { Connection, PageArgs } from '../../kit/connection.js';
import { keysetPage } from '../../kit/keyset.js';
import { collection, type Database } from '../../kit/mongo.js';
import type { Transaction } from '../../kit/transaction.js';

export type ViewRecord = {
  _id: string;
  /** A user's id, or a guest's. */
  viewerId: string;
  videoId: string;
  /** When it last counted. */
  countedAt: Date;
  viewedAt: Date;
  /** The most seconds that were watched in one view. */
  watchedSeconds: number;
  createdAt: Date;
  updatedAt: Date;
};
export type View = { viewerId: string; watchedSeconds: number };

/** A viewer's next view of the same video counts this long after the last one that did. */
const viewWindowSeconds = 30 * 60;

const recentFirst = { viewedAt: -1, _id: -1 } as const;

const views = collection<ViewRecord>(
  'views',
  {
    _id: String,
    viewerId: String,
    videoId: String,
    countedAt: Date,
    viewedAt: Date,
    watchedSeconds: Number,
    createdAt: Date,
    updatedAt: Date,
  },
  [{ keys: { viewerId: 1, ...recentFirst } }],
);

const idOf = (viewerId: string, videoId: string) => `${viewerId}:${videoId}`;
const latestFirst = { field: 'viewedAt', descending: true, kind: 'date' } as const;

export type ViewStore = ReturnType<typeof viewStore>;

export const viewStore = (db: Database) => {
  const model = db.model(views);
  return {
    history: (viewerId: string, page: PageArgs): Promise<Connection<ViewRecord>> =>
      keysetPage(model, { viewerId }, latestFirst, page),

    /** The ids of the videos that a viewer watched last, read from the index alone. */
    async recentOf(viewerId: string, limit: number): Promise<string[]> {
      const options = { projection: { _id: 1 } as const, sort: recentFirst, limit, batchSize: limit + 1 };
      const rows = await model.collection.find({ viewerId }, options).toArray();
      return rows.map(({ _id }) => String(_id).slice(viewerId.length + 1));
    },

    /** Records views of one video, and answers for each whether it counts. One read and one write, however many. */
    async apply(
      videoId: string,
      seen: readonly View[],
      at: Date,
      { session }: Pick<Transaction, 'session'>,
    ): Promise<boolean[]> {
      const ids = [...new Set(seen.map(({ viewerId }) => idOf(viewerId, videoId)))];
      const rows = await model
        .find({ _id: { $in: ids } })
        .session(session)
        .lean<ViewRecord[]>();
      const known = new Map(rows.map((row) => [row.viewerId, row]));
      const counted = seen.map(({ viewerId, watchedSeconds }) => {
        const before = known.get(viewerId);
        const counts = !before || at.getTime() - before.countedAt.getTime() >= viewWindowSeconds * 1000;
        known.set(viewerId, {
          _id: idOf(viewerId, videoId),
          viewerId,
          videoId,
          countedAt: counts ? at : before.countedAt,
          viewedAt: at,
          watchedSeconds: Math.max(watchedSeconds, before?.watchedSeconds ?? 0),
          createdAt: before?.createdAt ?? at,
          updatedAt: at,
        });
        return counts;
      });
      const writes = [...known.values()].map((row) => ({
        replaceOne: { filter: { _id: row._id }, replacement: row, upsert: true },
      }));
      await model.bulkWrite(writes as never, { session, ordered: false });
      return counted;
    },
  };
};
