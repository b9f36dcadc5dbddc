// Who follows whom: a document a pair, which stays when the person ceases, so that its version goes on counting.

import { byId } from '../../kit/byId.js';
import { then, type MaybePromise } from '../../kit/maybePromise.js';
import { keysetPage } from '../../kit/keyset.js';
import { collection } from '../../kit/mongo.js';
import type { Database } from '../../kit/mongo.js';
import type { PageArgs } from '../../kit/connection.js';
import type { Transaction } from '../../kit/transaction.js';

export type FollowRecord = {
  _id: string;
  userId: string;
  creatorId: string;
  following: boolean;
  /** Since when, if at all. */
  followedAt: Date;
  version: number;
  createdAt: Date;
  updatedAt: Date;
};

/** The pair is the key, which is what makes a hundred racing calls one follow. */
export const followId = (userId: string, creatorId: string) => `${userId}:${creatorId}`;

export const follows = collection<FollowRecord>(
  'follows',
  {
    _id: { type: String, required: true },
    userId: { type: String, required: true },
    creatorId: { type: String, required: true },
    following: { type: Boolean, required: true },
    followedAt: { type: Date, required: true },
    version: { type: Number, required: true },
    createdAt: { type: Date, required: true },
    updatedAt: { type: Date, required: true },
  },
  [{ keys: { userId: 1, following: 1, followedAt: 1, _id: 1 } }],
  { cached: true },
);

const state = { following: 1 } as const;

/** One person's follows, within one fetch; `forget` is for what changed meanwhile. */
export type Follows = { follows(creatorId: string): MaybePromise<boolean>; forget(creatorId: string): void };

export type FollowStore = ReturnType<typeof followStore>;

export const followStore = (db: Database) => {
  const model = db.model(follows);
  return {
    among: (ids: readonly string[], { session }: Transaction) =>
      model.find({ _id: { $in: [...ids] } }, {}, { session }).lean<FollowRecord[]>(),
    write: async (records: readonly FollowRecord[], { session }: Transaction) => {
      const writes = records.map(({ _id, createdAt, ...rest }) => ({
        updateOne: { filter: { _id }, update: { $set: rest, $setOnInsert: { createdAt } }, upsert: true },
      }));
      await model.bulkWrite(writes as never, { session });
    },
    ofUser: (userId: string, args: PageArgs) =>
      keysetPage(model, { userId, following: true }, { field: 'followedAt', descending: true, kind: 'date' }, args),
    /** Tells whom one person follows, by the pairs' own ids: that there was never such a follow is remembered, too. */
    loaderOf(userId: string): Follows {
      const pairs = byId<FollowRecord>(model, state);
      return {
        follows: (creatorId) => then(pairs.load(followId(userId, creatorId)), (pair) => pair?.following ?? false),
        forget: (creatorId) => pairs.clear(followId(userId, creatorId)),
      };
    },
  };
};
