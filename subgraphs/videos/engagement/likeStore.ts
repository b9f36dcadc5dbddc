// Likes: a record a video and person, whose id makes it the only one.

import { batched } from '../../kit/byId.js';
import { collection, type AnyBulkWriteOperation, type Database } from '../../kit/mongo.js';
import type { Transaction } from '../../kit/transaction.js';

export type LikeRecord = { _id: string; videoId: string; userId: string; createdAt: Date; updatedAt: Date };
export type LikeChange = { userId: string; liked: boolean };

const likes = collection<LikeRecord>('likes', {
  _id: String,
  videoId: String,
  userId: String,
  createdAt: Date,
  updatedAt: Date,
});

const idOf = (userId: string, videoId: string) => `${userId}:${videoId}`;

export type LikeStore = ReturnType<typeof likeStore>;

export const likeStore = (db: Database) => {
  const model = db.model(likes);
  return {
    /** Loads a person's likes by video, within one fetch. */
    loaderFor: (userId: string) =>
      batched(
        (videoIds) =>
          model.find({ _id: { $in: videoIds.map((id) => idOf(userId, id)) } }, { videoId: 1 }).lean<LikeRecord[]>(),
        (like) => like.videoId,
      ),

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
