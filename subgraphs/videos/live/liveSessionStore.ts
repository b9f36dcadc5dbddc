// Live sessions: their record, indexes and queries.

import { batched, byId } from '../../kit/byId.js';
import type { Connection, PageArgs } from '../../kit/connection.js';
import { keysetPage } from '../../kit/keyset.js';
import { collection, isDuplicateKey, type Database } from '../../kit/mongo.js';
import type { LiveSessionStatus } from './liveSessionStates.js';

export type LiveSessionRecord = {
  _id: string;
  creatorId: string;
  title: string;
  posterUrl: string | null;
  status: LiveSessionStatus;
  scheduledFor: Date;
  startedAt: Date | null;
  endedAt: Date | null;
  createdAt: Date;
  updatedAt: Date;
};

/** The unique index lets a creator be live in one session, whoever starts a second at the same time. */
export const liveSessions = collection<LiveSessionRecord>(
  'liveSessions',
  {
    _id: String,
    creatorId: String,
    title: String,
    posterUrl: String,
    status: String,
    scheduledFor: Date,
    startedAt: Date,
    endedAt: Date,
    createdAt: Date,
    updatedAt: Date,
  },
  [
    { keys: { creatorId: 1 }, options: { unique: true, partialFilterExpression: { status: 'LIVE' } } },
    { keys: { status: 1, scheduledFor: 1, _id: 1 } },
    { keys: { status: 1, startedAt: 1, _id: 1 } },
    { keys: { status: 1, endedAt: 1, _id: 1 } },
  ],
  { cached: true },
);

const orders = {
  SCHEDULED: { field: 'scheduledFor', descending: false, kind: 'date' },
  LIVE: { field: 'startedAt', descending: true, kind: 'date' },
  ENDED: { field: 'endedAt', descending: true, kind: 'date' },
} as const;

export type LiveSessionStore = ReturnType<typeof liveSessionStore>;

export const liveSessionStore = (db: Database) => {
  const model = db.model(liveSessions);
  return {
    /** Loads by id, within one fetch. */
    loader: () => byId(model),

    /** Loads creators' live sessions by the creator's id, within one fetch. */
    liveLoader: () =>
      batched(
        (creatorIds) => model.find({ creatorId: { $in: [...creatorIds] }, status: 'LIVE' }).lean<LiveSessionRecord[]>(),
        (session) => session.creatorId,
      ),

    byId: (id: string) => model.findById(id).lean<LiveSessionRecord | null>(),

    inState: (status: LiveSessionStatus, page: PageArgs): Promise<Connection<LiveSessionRecord>> =>
      keysetPage(model, { status }, orders[status], page),

    async add(session: LiveSessionRecord): Promise<void> {
      await model.create(session);
    },

    /** Null where the state changed meanwhile; 'ALREADY_LIVE' where its creator is live in another session. */
    async move(
      session: LiveSessionRecord,
      change: Pick<LiveSessionRecord, 'status' | 'updatedAt'> & Partial<LiveSessionRecord>,
    ): Promise<LiveSessionRecord | 'ALREADY_LIVE' | null> {
      try {
        return await model
          .findOneAndUpdate({ _id: session._id, status: session.status }, { $set: change }, { returnDocument: 'after' })
          .lean<LiveSessionRecord | null>();
      } catch (error) {
        if (isDuplicateKey(error)) return 'ALREADY_LIVE';
        throw error;
      }
    },
  };
};
