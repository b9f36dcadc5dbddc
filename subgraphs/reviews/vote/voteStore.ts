// Who found which review helpful: the id holds both, so that a hundred racing votes are one.

import { byId } from '../../kit/byId.js';
import { collection } from '../../kit/mongo.js';
import type { ClientSession, Database } from '../../kit/mongo.js';

type VoteRecord = { _id: string; reviewId: string; userId: string; createdAt: Date };

const definition = collection<VoteRecord>(
  'votes',
  { _id: String, reviewId: String, userId: String, createdAt: Date },
  [{ keys: { userId: 1, reviewId: 1 } }],
  { cached: true },
);
export const voteIdOf = (reviewId: string, userId: string) => `${reviewId}:${userId}`;
const alone = { _id: 1 } as const;

export type VoteStore = ReturnType<typeof voteStore>;

export const voteStore = (db: Database) => {
  const model = db.model(definition);
  return {
    /** By voteIdOf. */
    loader: () => byId(model, alone),
    has: async (reviewId: string, userId: string, session: ClientSession) =>
      (await model.exists({ _id: voteIdOf(reviewId, userId) }).session(session)) !== null,
    add: async (reviewId: string, userId: string, createdAt: Date, session: ClientSession) =>
      void (await model.create([{ _id: voteIdOf(reviewId, userId), reviewId, userId, createdAt }], { session })),
    /** Whether there was one. */
    remove: async (reviewId: string, userId: string, session: ClientSession) =>
      (await model.deleteOne({ _id: voteIdOf(reviewId, userId) }, { session })).deletedCount === 1,
  };
};
