// Who follows whom: a document a pair, which stays when the person ceases, so that its version goes on counting.

import { batched } from '../../kit/byId.js';
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
);

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
    /** Whom of these one person follows, batched. */
    loaderOf: (userId: string) =>
      batched<FollowRecord>(
        (creatorIds) =>
          model
            .find({ _id: { $in: creatorIds.map((id) => followId(userId, id)) }, following: true }, { creatorId: 1 })
            .lean<FollowRecord[]>(),
        (record) => record.creatorId,
      ),
  };
};
