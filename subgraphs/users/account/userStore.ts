// Accounts: who signs in, how they are shown, and which roles they bear.

import { byId } from '../../kit/byId.js';
import { collection, isDuplicateKey } from '../../kit/mongo.js';
import type { Database } from '../../kit/mongo.js';
import type { Transaction } from '../../kit/transaction.js';

/** What anyone may know. */
export type UserRecord = { _id: string; displayName: string; createdAt: Date; updatedAt: Date };

/** What only the person, and what decides about them, may know. `version` counts the account's events. */
export type AccountRecord = UserRecord & {
  email: string;
  roles: string[];
  marketCode: string | null;
  languages: string[];
  version: number;
};
export type StoredUser = AccountRecord & { passwordHash: string };
export type NewUser = Omit<StoredUser, 'roles' | 'version'>;
export type UserChange = Partial<Pick<AccountRecord, 'displayName' | 'marketCode' | 'languages'>>;

/** Addresses are kept in lower case, so that the index ignores case. */
export const users = collection<StoredUser>(
  'users',
  {
    _id: { type: String, required: true },
    email: { type: String, required: true },
    passwordHash: { type: String, required: true },
    displayName: { type: String, required: true },
    roles: { type: [String], required: true },
    marketCode: { type: String, default: null },
    languages: { type: [String], required: true },
    version: { type: Number, required: true },
    createdAt: { type: Date, required: true },
    updatedAt: { type: Date, required: true },
  },
  [{ keys: { email: 1 }, options: { unique: true } }],
  { cached: true },
);

const shown = { displayName: 1, createdAt: 1, updatedAt: 1 } as const;
const account = { passwordHash: 0 } as const;

export type UserStore = ReturnType<typeof userStore>;

export const userStore = (db: Database) => {
  const model = db.model(users);
  const changed = (_id: string, update: object) =>
    model.findOneAndUpdate({ _id }, update, { returnDocument: 'after', projection: account }).lean<AccountRecord>();
  return {
    /** Throws what `isEmailTaken` knows where another account has the address. */
    add: (user: NewUser, { session }: Transaction) =>
      model.create([{ ...user, roles: [], version: 0 }], { session }).then(() => undefined),
    isEmailTaken: (error: unknown) =>
      isDuplicateKey(error) && 'email' in ((error as { keyPattern?: object }).keyPattern ?? {}),
    accountById: (_id: string) => model.findOne({ _id }, account).lean<AccountRecord>(),
    accountByEmail: (email: string) => model.findOne({ email }, account).lean<AccountRecord>(),
    credentialsByEmail: (email: string) =>
      model.findOne({ email }, { passwordHash: 1, ...shown }).lean<UserRecord & { passwordHash: string }>(),
    exists: async (_id: string) => (await model.exists({ _id })) !== null,
    change: (_id: string, change: UserChange, at: Date) => changed(_id, { $set: { ...change, updatedAt: at } }),
    addRole: (_id: string, role: string, at: Date) =>
      changed(_id, { $addToSet: { roles: role }, $set: { updatedAt: at } }),
    removeRole: (_id: string, role: string, at: Date) =>
      changed(_id, { $pull: { roles: role }, $set: { updatedAt: at } }),
    /** The version of the account's next event. */
    nextVersion: async (_id: string, { session }: Transaction) => {
      const user = await model
        .findOneAndUpdate({ _id }, { $inc: { version: 1 } }, { session, returnDocument: 'after' })
        .lean();
      if (!user) throw new Error(`no user ${_id}`);
      return user.version;
    },
    loader: () => byId<UserRecord>(model as never, shown),
    accountLoader: () => byId<AccountRecord>(model as never, account),
  };
};
