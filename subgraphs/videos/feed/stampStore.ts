// Stamps: how often what is listed under a key (a creator's videos, a person's follows) has changed. Whoever remembers such a list reads the
// stamp through the records' seam before it, and the list again only where the stamp has moved.

import { byId } from '../../kit/byId.js';
import { then, type MaybePromise } from '../../kit/maybePromise.js';
import { collection, type Database } from '../../kit/mongo.js';
import type { Transaction } from '../../kit/transaction.js';

type StampRecord = { _id: string; version: number; createdAt: Date; updatedAt: Date };

const stamps = collection<StampRecord>(
  'listStamps',
  { _id: String, version: Number, createdAt: Date, updatedAt: Date },
  [],
  { cached: true },
);

const looked = { version: 1 } as const;

export type StampStore = ReturnType<typeof stampStore>;

export const stampStore = (db: Database) => {
  const model = db.model(stamps);
  return {
    /** In the keys' order; 0 where nothing has moved yet. */
    versionsOf: (keys: readonly string[]): MaybePromise<number[]> =>
      then(byId<StampRecord>(model, looked).loadMany(keys), (found) => found.map((stamp) => stamp?.version ?? 0)),

    /** After what is listed has changed, or in the transaction that changes it. */
    async move(keys: readonly string[], at: Date, tx?: Transaction): Promise<void> {
      if (keys.length === 0) return;
      const update = { $inc: { version: 1 }, $set: { updatedAt: at }, $setOnInsert: { createdAt: at } };
      const writes = [...new Set(keys)].map((_id) => ({ updateOne: { filter: { _id }, update, upsert: true } }));
      await model.bulkWrite(writes as never, { ordered: false, ...(tx && { session: tx.session }) });
    },
  };
};
