// What people wrote to each other about orders and in support cases: a thread each, its messages numbered as they were committed.

import type { PageArgs } from '../../kit/connection.js';
import { keysetPages } from '../../kit/keyset.js';
import { collection } from '../../kit/mongo.js';
import type { ClientSession, Database, QueryFilter } from '../../kit/mongo.js';

export type Side = 'BUYER' | 'SELLER' | 'OPERATOR';
export type MessageRecord = {
  _id: string;
  /** The shop's part of an order, or the case. */
  threadId: string;
  /** Its number in the thread, from 1. */
  seq: number;
  side: Side;
  /** A guest's stays the guest's when the guest becomes a user, as the key does that goes with it. */
  authorId: string;
  text: string;
  attachments: string[];
  key: string;
  hash: string;
  createdAt: Date;
};
export type MessageStore = ReturnType<typeof messageStore>;

const text = { type: String, required: true };
const messages = collection<MessageRecord>(
  'messages',
  {
    _id: String,
    ...{ threadId: text, seq: Number, side: text, authorId: text, text, attachments: [String] },
    ...{ key: text, hash: text, createdAt: Date },
  },
  [
    { keys: { authorId: 1, key: 1 }, options: { unique: true } },
    { keys: { threadId: 1, seq: 1, _id: 1 }, options: { unique: true } },
  ],
);

export const messageStore = (db: Database) => {
  const model = db.model(messages);
  return {
    byId: (id: string, session?: ClientSession) =>
      model.findById(id, null, session ? { session } : {}).lean<MessageRecord | null>(),
    byKey: (authorId: string, key: string, session?: ClientSession) =>
      model.findOne({ authorId, key }, null, session ? { session } : {}).lean<MessageRecord | null>(),
    async insert(message: MessageRecord, session: ClientSession): Promise<void> {
      await model.create([message], { session });
    },
    /** How many others than this side wrote after a message. */
    unread: (threadId: string, side: Side, after: number, session: ClientSession): Promise<number> =>
      model.countDocuments({ threadId, seq: { $gt: after }, side: { $ne: side } }, { session }).exec(),
    /** A page of each thread's, the oldest first. */
    ofThreads: (threadIds: readonly string[], page: PageArgs) => {
      const filters = threadIds.map((threadId) => ({ threadId }) as QueryFilter<MessageRecord>);
      return keysetPages(model, filters, { field: 'seq', descending: false, kind: 'number' }, page);
    },
  };
};
