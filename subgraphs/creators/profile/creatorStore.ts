// Creators: their profile, and the number of their followers, which moves in the transaction of each follow.

import { byId } from '../../kit/byId.js';
import { keysetPage } from '../../kit/keyset.js';
import { collection, isDuplicateKey } from '../../kit/mongo.js';
import type { Database } from '../../kit/mongo.js';
import type { PageArgs } from '../../kit/connection.js';
import type { Transaction } from '../../kit/transaction.js';

export type Profile = {
  displayName: string;
  bio: string;
  avatarUrl: string | null;
  countryCode: string | null;
  languages: string[];
};
export type CreatorRecord = Profile & {
  _id: string;
  handle: string;
  followerCount: number;
  /** Who made it; null where it was imported. */
  userId: string | null;
  externalId: string | null;
  /** Whether users still has to be told who owns it. */
  ownerPending: boolean;
  createdAt: Date;
  updatedAt: Date;
};
export type CreatorSort = 'FOLLOWER_COUNT' | 'CREATED_AT';

/** Handles are kept in lower case, so that the index ignores case. */
export const creators = collection<CreatorRecord>(
  'creators',
  {
    _id: { type: String, required: true },
    handle: { type: String, required: true },
    displayName: { type: String, required: true },
    bio: { type: String, default: '' },
    avatarUrl: { type: String, default: null },
    countryCode: { type: String, default: null },
    languages: { type: [String], required: true },
    followerCount: { type: Number, required: true },
    userId: { type: String, default: null },
    externalId: { type: String, default: null },
    ownerPending: { type: Boolean, required: true },
    createdAt: { type: Date, required: true },
    updatedAt: { type: Date, required: true },
  },
  [
    { keys: { handle: 1 }, options: { unique: true } },
    {
      keys: { externalId: 1 },
      options: { unique: true, partialFilterExpression: { externalId: { $type: 'string' } } },
    },
    { keys: { userId: 1, createdAt: 1, _id: 1 } },
    { keys: { followerCount: 1, _id: 1 } },
    { keys: { createdAt: 1, _id: 1 } },
    { keys: { countryCode: 1, followerCount: 1, _id: 1 } },
    { keys: { countryCode: 1, createdAt: 1, _id: 1 } },
    { keys: { createdAt: 1 }, options: { name: 'ownerPending', partialFilterExpression: { ownerPending: true } } },
  ],
  { cached: true },
);

const sorts = {
  FOLLOWER_COUNT: { field: 'followerCount', kind: 'number' },
  CREATED_AT: { field: 'createdAt', kind: 'date' },
} as const;

/** What the graph shows of a creator. */
const shown = { ownerPending: 0 } as const;

export type CreatorStore = ReturnType<typeof creatorStore>;

export const creatorStore = (db: Database) => {
  const model = db.model(creators);
  return {
    /** Throws what `isHandleTaken` knows where another has the handle. */
    add: (record: CreatorRecord) => model.create([record]).then(() => undefined),
    isHandleTaken: isDuplicateKey,
    remove: (_id: string) => model.deleteOne({ _id }).then(() => undefined),
    ownerEstablished: (_id: string) =>
      model.updateOne({ _id }, { $set: { ownerPending: false } }).then(() => undefined),
    ownersPending: (before: Date, most: number) =>
      model
        .find({ ownerPending: true, createdAt: { $lt: before } }, { userId: 1 })
        .limit(most)
        .lean<{ _id: string; userId: string | null }[]>(),
    byId: (_id: string) => model.findOne({ _id }).lean<CreatorRecord>(),
    byHandle: (handle: string) => model.findOne({ handle }).lean<CreatorRecord>(),
    factsOf: (ids: readonly string[]) =>
      model
        .find({ _id: { $in: [...ids] } }, { displayName: 1, handle: 1 })
        .lean<Pick<CreatorRecord, '_id' | 'displayName' | 'handle'>[]>(),
    firstOf: (userId: string) => model.findOne({ userId }).sort({ createdAt: 1, _id: 1 }).lean<CreatorRecord>(),
    countOf: (userId: string) => model.countDocuments({ userId }),
    ofUser: (userId: string, args: PageArgs) =>
      keysetPage(model, { userId }, { field: 'createdAt', descending: false, kind: 'date' }, args),
    page: (filter: { countryCode?: string }, sort: CreatorSort, reverse: boolean, args: PageArgs) =>
      keysetPage(model, filter, { ...sorts[sort], descending: !reverse }, args),
    change: (_id: string, change: Partial<Profile & { handle: string }>, at: Date) =>
      model
        .findOneAndUpdate({ _id }, { $set: { ...change, updatedAt: at } }, { returnDocument: 'after' })
        .lean<CreatorRecord>(),
    countFollowers: (_id: string, change: number, { session }: Transaction) =>
      model.updateOne({ _id }, { $inc: { followerCount: change } }, { session }),
    byExternalIds: (externalIds: readonly string[]) =>
      model.find({ externalId: { $in: [...externalIds] } }).lean<CreatorRecord[]>(),
    handlesAmong: async (handles: readonly string[]) => {
      const rows = await model
        .find({ handle: { $in: [...handles] } }, { handle: 1, _id: 0 })
        .lean<{ handle: string }[]>();
      return rows.map((row) => row.handle);
    },
    /** Writes what it can; false where somebody else took a handle or an external id meanwhile. */
    importAll: async (added: readonly CreatorRecord[], changed: readonly CreatorRecord[]) => {
      const inserts = added.map((document) => ({ insertOne: { document } }));
      const updates = changed.map(({ _id, displayName, bio, avatarUrl, countryCode, languages, updatedAt }) => ({
        updateOne: {
          filter: { _id },
          update: { $set: { displayName, bio, avatarUrl, countryCode, languages, updatedAt } },
        },
      }));
      try {
        await model.bulkWrite([...inserts, ...updates] as never, { ordered: false });
        return true;
      } catch (error) {
        if (isDuplicateKey(error)) return false;
        throw error;
      }
    },
    loader: () => byId<CreatorRecord>(model, shown),
  };
};
