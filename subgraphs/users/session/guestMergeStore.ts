// Which guests went over to which account: a guest does so once.

import { collection } from '../../kit/mongo.js';
import type { Database } from '../../kit/mongo.js';
import type { Transaction } from '../../kit/transaction.js';

/** `_id` is the guest's id, which is what makes it once. */
type GuestMergeRecord = { _id: string; userId: string; createdAt: Date; updatedAt: Date };

const merges = collection<GuestMergeRecord>('guestMerges', {
  _id: { type: String, required: true },
  userId: { type: String, required: true },
  createdAt: { type: Date, required: true },
  updatedAt: { type: Date, required: true },
});

export type GuestMergeStore = ReturnType<typeof guestMergeStore>;

export const guestMergeStore = (db: Database) => {
  const model = db.model(merges);
  return {
    isMerged: async (guestId: string) => (await model.exists({ _id: guestId })) !== null,
    /** False where another sign-in was first; the transaction goes on. */
    addOnce: async (guestId: string, userId: string, at: Date, { session }: Transaction) => {
      const { upsertedCount } = await model.updateOne(
        { _id: guestId },
        { $setOnInsert: { userId, createdAt: at, updatedAt: at } },
        { upsert: true, session },
      );
      return upsertedCount === 1;
    },
  };
};
