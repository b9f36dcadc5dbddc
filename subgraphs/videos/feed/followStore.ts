// Who follows whom, as videos know it: a projection of the creators' events.

import { collection, type Database } from '../../kit/mongo.js';
import type { Transaction } from '../../kit/transaction.js';
import { stampStore } from './stampStore.js';

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

const latestFirst = { updatedAt: -1, creatorId: 1 } as const;

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
  [{ keys: { userId: 1, following: 1, ...latestFirst } }],
);

export type FollowStore = ReturnType<typeof followStore>;

export const followStore = (db: Database) => {
  const model = db.model(follows);
  const stamps = stampStore(db);
  return {
    /** Keeps what an event tells, unless a later version is known already. */
    async keep({ at, ...fact }: Fact, tx: Transaction): Promise<void> {
      const _id = `${fact.userId}:${fact.creatorId}`;
      const known = await model.findById(_id, { version: 1 }).session(tx.session).lean<{ version: number } | null>();
      if (known && known.version >= fact.version) return;
      await model.updateOne(
        { _id },
        { $set: { ...fact, updatedAt: at }, $setOnInsert: { createdAt: at } },
        { upsert: true, session: tx.session },
      );
      await stamps.move([fact.userId], at, tx);
    },

    /** The creators whom a user followed last, read from the index alone. */
    async recentOf(userId: string, limit: number): Promise<string[]> {
      const options = { projection: { creatorId: 1, _id: 0 } as const, sort: latestFirst, limit, batchSize: limit + 1 };
      const rows = await model.collection.find({ userId, following: true }, options).toArray();
      return rows.map(({ creatorId }) => creatorId as string);
    },
  };
};
