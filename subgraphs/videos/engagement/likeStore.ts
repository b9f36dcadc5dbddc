// Likes: a record a video and person, whose id makes it the only one.

import { byId } from '../../kit/byId.js';
import { then, type MaybePromise } from '../../kit/maybePromise.js';
import { collection, type AnyBulkWriteOperation, type Database } from '../../kit/mongo.js';
import type { Transaction } from '../../kit/transaction.js';

export type LikeRecord = { _id: string; videoId: string; userId: string; createdAt: Date; updatedAt: Date };
export type LikeChange = { userId: string; liked: boolean };

const likes = collection<LikeRecord>(
  'likes',
  { _id: String, videoId: String, userId: String, createdAt: Date, updatedAt: Date },
  [],
  { cached: true },
);

const existence = { _id: 1 } as const;

const idOf = (userId: string, videoId: string) => `${userId}:${videoId}`;

/** One person's, within one fetch; `forget` is for what changed meanwhile. */
export type Likes = { likes(videoId: string): MaybePromise<boolean>; forget(videoId: string): void };

export type LikeStore = ReturnType<typeof likeStore>;

export const likeStore = (db: Database) => {
  const model = db.model(likes);
  return {
    /** Tells which videos a person likes, by the likes' own ids: that there is none is remembered, too. */
    loaderFor(userId: string): Likes {
      const found = byId<LikeRecord>(model, existence);
      return {
        likes: (videoId) => then(found.load(idOf(userId, videoId)), (like) => like !== null),
        forget: (videoId) => found.clear(idOf(userId, videoId)),
      };
    },

    /** Applies changes in their order, and answers by how much the video's likes grew. One read and one write, however many. */
    async apply(
      videoId: string,
      changes: readonly LikeChange[],
      at: Date,
      { session }: Pick<Transaction, 'session'>,
    ): Promise<number> {
      const last = new Map(changes.map(({ userId, liked }) => [userId, liked]));
      const ids = [...last.keys()].map((userId) => idOf(userId, videoId));
      const rows = await model
        .find({ _id: { $in: ids } }, { userId: 1 })
        .session(session)
        .lean<LikeRecord[]>();
      const liking = new Set(rows.map(({ userId }) => userId));
      const writes: AnyBulkWriteOperation<LikeRecord>[] = [];
      let grown = 0;
      for (const [userId, liked] of last) {
        if (liked === liking.has(userId)) continue;
        grown += liked ? 1 : -1;
        const _id = idOf(userId, videoId);
        if (liked) writes.push({ insertOne: { document: { _id, videoId, userId, createdAt: at, updatedAt: at } } });
        else writes.push({ deleteOne: { filter: { _id } } });
      }
      if (writes.length > 0) await model.bulkWrite(writes as never, { session, ordered: false });
      return grown;
    },
  };
};
