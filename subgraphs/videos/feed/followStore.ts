// Who follows whom, as videos know it: a projection of the creators' events.

import { collection, type Database } from '../../kit/mongo.js';
import type { Transaction } from '../../kit/transaction.js';

export type FollowRecord = {
  _id: string;
  userId: string;
  creatorId: string;
  following: boolean;
  /** The owner's version that this is of. */
  version: number;
  createdAt: Date;
  updatedAt: Date;
};
type Fact = Pick<FollowRecord, 'userId' | 'creatorId' | 'following' | 'version'> & { at: Date };

const follows = collection<FollowRecord>(
  'follows',
  {
    _id: String,
    userId: String,
    creatorId: String,
    following: Boolean,
    version: Number,
    createdAt: Date,
    updatedAt: Date,
  },
  [{ keys: { userId: 1, following: 1, updatedAt: -1, creatorId: 1 } }],
);

export type FollowStore = ReturnType<typeof followStore>;

export const followStore = (db: Database) => {
  const model = db.model(follows);
  return {
    /** Keeps what an event tells, unless a later version is known already. */
    async keep({ at, ...fact }: Fact, { session }: Transaction): Promise<void> {
      const _id = `${fact.userId}:${fact.creatorId}`;
      const known = await model.findById(_id, { version: 1 }).session(session).lean<{ version: number } | null>();
      if (known && known.version >= fact.version) return;
      await model.updateOne(
        { _id },
        { $set: { ...fact, updatedAt: at }, $setOnInsert: { createdAt: at } },
        { upsert: true, session },
      );
    },

    /** The creators whom a user followed last. */
    async recentOf(userId: string, limit: number): Promise<string[]> {
      const rows = await model
        .find({ userId, following: true }, { creatorId: 1, _id: 0 })
        .sort({ updatedAt: -1, creatorId: 1 })
        .limit(limit)
        .lean<{ creatorId: string }[]>();
      return rows.map(({ creatorId }) => creatorId);
    },
  };
};
