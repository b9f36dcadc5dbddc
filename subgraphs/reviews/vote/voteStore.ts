// Who found which review helpful: the id holds both, so that a hundred racing votes are one.

import { collection } from '../../kit/mongo.js';
import type { ClientSession, Database } from '../../kit/mongo.js';

type VoteRecord = { _id: string; reviewId: string; userId: string; createdAt: Date };

const definition = collection<VoteRecord>('votes', { _id: String, reviewId: String, userId: String, createdAt: Date }, [
  { keys: { userId: 1, reviewId: 1 } },
]);
const keyOf = (reviewId: string, userId: string) => `${reviewId}:${userId}`;

export type VoteStore = ReturnType<typeof voteStore>;

export const voteStore = (db: Database) => {
  const model = db.model(definition);
  return {
    has: async (reviewId: string, userId: string, session: ClientSession) =>
      (await model.exists({ _id: keyOf(reviewId, userId) }).session(session)) !== null,
    add: async (reviewId: string, userId: string, createdAt: Date, session: ClientSession) =>
      void (await model.create([{ _id: keyOf(reviewId, userId), reviewId, userId, createdAt }], { session })),
    /** Whether there was one. */
    remove: async (reviewId: string, userId: string, session: ClientSession) =>
      (await model.deleteOne({ _id: keyOf(reviewId, userId) }, { session })).deletedCount === 1,
    /** Those of the reviews that the user voted for. */
    votedOf: (userId: string, reviewIds: readonly string[]) =>
      model
        .find({ _id: { $in: reviewIds.map((id) => keyOf(id, userId)) } }, { reviewId: 1 })
        .lean<Pick<VoteRecord, '_id' | 'reviewId'>[]>(),
  };
};
