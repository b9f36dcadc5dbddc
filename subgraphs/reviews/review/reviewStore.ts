// Reviews as they are stored, with the orders in which they are listed.

import { byId } from '../../kit/byId.js';
import { keysetPage } from '../../kit/keyset.js';
import type { PageArgs } from '../../kit/connection.js';
import { collection, isDuplicateKey } from '../../kit/mongo.js';
import type { AnyBulkWriteOperation, ClientSession, Database } from '../../kit/mongo.js';
import { bestFirst, reviewFields } from './reviewRecord.js';
import type { ReviewRecord } from './reviewRecord.js';

const text = { $type: 'string' };

const definition = collection<ReviewRecord>(
  'reviews',
  reviewFields,
  [
    { keys: { orderLineId: 1 }, options: { unique: true, partialFilterExpression: { orderLineId: text } } },
    { keys: { productId: 1, externalId: 1 }, options: { unique: true, partialFilterExpression: { externalId: text } } },
    { keys: { productId: 1, ...bestFirst } },
    { keys: { productId: 1, helpfulCount: 1, _id: 1 } },
    { keys: { productId: 1, createdAt: 1, _id: 1 } },
    { keys: { productId: 1, rating: 1, _id: 1 } },
    { keys: { authorId: 1, createdAt: 1, _id: 1 } },
  ],
  { cached: true },
);

export type ReviewWrite = AnyBulkWriteOperation<ReviewRecord>;
export type ReviewStore = ReturnType<typeof reviewStore>;
export { isDuplicateKey };

export const reviewStore = (db: Database) => {
  const model = db.model(definition);
  return {
    model,
    loader: () => byId(model),
    byId: (id: string, session?: ClientSession) =>
      model
        .findById(id)
        .session(session ?? null)
        .lean<ReviewRecord | null>(),
    byExternalIds: (keys: readonly { productId: string; externalId: string }[], session: ClientSession) =>
      model
        .find({ $or: keys.map(({ productId, externalId }) => ({ productId, externalId })) })
        .session(session)
        .lean<ReviewRecord[]>(),
    insert: async (review: ReviewRecord, session: ClientSession) => void (await model.create([review], { session })),
    write: async (writes: ReviewWrite[], session: ClientSession) =>
      void (await model.bulkWrite(writes, { session, ordered: false })),
    /** The review as it is after the votes have changed by `by`. */
    countVote: (id: string, by: 1 | -1, session: ClientSession) =>
      model
        .findByIdAndUpdate(id, { $inc: { helpfulCount: by, voteCount: by } }, { session, returnDocument: 'after' })
        .lean<ReviewRecord | null>(),
    answer: (id: string, reply: ReviewRecord['reply'], at: Date, session: ClientSession) =>
      model
        .findByIdAndUpdate(id, { $set: { reply, updatedAt: at } }, { session, returnDocument: 'after' })
        .lean<ReviewRecord | null>(),
    best: (productId: string, count: number, session: ClientSession) =>
      model.find({ productId }).sort(bestFirst).limit(count).session(session).lean<ReviewRecord[]>(),
    byAuthor: (authorId: string, args: PageArgs) =>
      keysetPage(model, { authorId }, { field: 'createdAt', descending: true, kind: 'date' }, args),
  };
};
