// Sessions and their refresh tokens: a session is the family that a reused token ends.

import { keysetPage } from '../../kit/keyset.js';
import { collection } from '../../kit/mongo.js';
import type { Database } from '../../kit/mongo.js';
import type { PageArgs } from '../../kit/connection.js';
import type { Transaction } from '../../kit/transaction.js';

export type RevokeReason = 'SIGNED_OUT' | 'TOKEN_REUSED' | 'GUEST_MERGED' | 'TOO_MANY';

/** `subjectId` is a user's or a guest's id; `marketCode` a guest's choice, since a guest has no account to keep it in. */
export type SessionRecord = {
  _id: string;
  subjectId: string;
  deviceName: string | null;
  marketCode: string | null;
  lastUsedAt: Date;
  expiresAt: Date;
  revokedAt: Date | null;
  revokeReason: RevokeReason | null;
  createdAt: Date;
  updatedAt: Date;
};

/** `_id` is the token's hash. One that was spent stays until it expires, so that its reuse is seen. */
type TokenRecord = { _id: string; sessionId: string; spentAt: Date | null; expiresAt: Date; createdAt: Date };

const sessions = collection<SessionRecord>(
  'sessions',
  {
    _id: { type: String, required: true },
    subjectId: { type: String, required: true },
    deviceName: { type: String, default: null },
    marketCode: { type: String, default: null },
    lastUsedAt: { type: Date, required: true },
    expiresAt: { type: Date, required: true },
    revokedAt: { type: Date, default: null },
    revokeReason: { type: String, default: null },
    createdAt: { type: Date, required: true },
    updatedAt: { type: Date, required: true },
  },
  [
    { keys: { subjectId: 1, revokedAt: 1, lastUsedAt: 1, _id: 1 } },
    { keys: { expiresAt: 1 }, options: { expireAfterSeconds: 0 } },
  ],
);
const tokens = collection<TokenRecord>(
  'refreshTokens',
  {
    _id: { type: String, required: true },
    sessionId: { type: String, required: true },
    spentAt: { type: Date, default: null },
    expiresAt: { type: Date, required: true },
    createdAt: { type: Date, required: true },
  },
  [{ keys: { expiresAt: 1 }, options: { expireAfterSeconds: 0 } }],
);

export type SessionStore = ReturnType<typeof sessionStore>;

export const sessionStore = (db: Database) => {
  const model = db.model(sessions);
  const tokenModel = db.model(tokens);
  const revoked = (at: Date, revokeReason: RevokeReason) => ({ $set: { revokedAt: at, updatedAt: at, revokeReason } });
  return {
    add: (record: SessionRecord, { session }: Transaction) => model.create([record], { session }).then(() => undefined),
    addToken: (record: Omit<TokenRecord, 'spentAt'>, { session }: Transaction) =>
      tokenModel.create([{ ...record, spentAt: null }], { session }).then(() => undefined),
    tokenByHash: (_id: string) => tokenModel.findOne({ _id }).lean<TokenRecord>(),
    byId: (_id: string) => model.findOne({ _id }).lean<SessionRecord>(),
    /** Marks a token as spent; false where it was spent before. Of two at once, one wins. */
    spendToken: async (_id: string, at: Date, { session }: Transaction) =>
      (await tokenModel.updateOne({ _id, spentAt: null }, { $set: { spentAt: at } }, { session })).modifiedCount === 1,
    /** Moves a live session's end; null where it was revoked. */
    renew: (_id: string, at: Date, expiresAt: Date, { session }: Transaction) =>
      model
        .findOneAndUpdate(
          { _id, revokedAt: null },
          { $set: { lastUsedAt: at, updatedAt: at, expiresAt } },
          { session, returnDocument: 'after' },
        )
        .lean<SessionRecord>(),
    /** The subject's session as it ended, now or before; null where it is not theirs. */
    revoke: async (_id: string, subjectId: string, at: Date, reason: RevokeReason) => {
      await model.updateOne({ _id, subjectId, revokedAt: null }, revoked(at, reason));
      return model.findOne({ _id, subjectId }).lean<SessionRecord>();
    },
    revokeAll: (subjectId: string, at: Date, reason: RevokeReason, { session }: Transaction) =>
      model.updateMany({ subjectId, revokedAt: null }, revoked(at, reason), { session }),
    /** Ends the live sessions beyond the `keep` that were used last. */
    trim: async (subjectId: string, keep: number, at: Date, { session }: Transaction) => {
      const beyond = await model
        .find({ subjectId, revokedAt: null, expiresAt: { $gt: at } }, { _id: 1 }, { session })
        .sort({ lastUsedAt: -1, _id: -1 })
        .skip(keep)
        .lean<{ _id: string }[]>();
      if (beyond.length === 0) return;
      await model.updateMany({ _id: { $in: beyond.map((row) => row._id) } }, revoked(at, 'TOO_MANY'), { session });
    },
    livePage: (subjectId: string, at: Date, args: PageArgs) =>
      keysetPage(
        model,
        { subjectId, revokedAt: null, expiresAt: { $gt: at } },
        { field: 'lastUsedAt', descending: true, kind: 'date' },
        args,
      ),
  };
};
