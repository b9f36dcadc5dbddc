// What was set under which key: a key belongs to its caller and is bound to a hash of its input.

import { anything, collection, type Database } from '../../kit/mongo.js';
import type { Transaction } from '../../kit/transaction.js';
import type { StockSet } from './stockRecords.js';

/** `_id` is the caller's id and key. */
export type StockSetRecord = Omit<StockSet, 'callerKey'> & { _id: string; createdAt: Date; updatedAt: Date };
export type StockSetStore = ReturnType<typeof stockSetStore>;

const definition = collection<StockSetRecord>(
  'stockSets',
  { _id: String, inputHash: String, variantId: String, units: anything, createdAt: Date, updatedAt: Date },
  [{ keys: { variantId: 1, createdAt: -1 } }],
);

export const stockSetStore = (db: Database) => {
  const model = db.model(definition);
  return {
    byKeys: (callerKeys: readonly string[], { session }: Transaction): Promise<StockSetRecord[]> =>
      model
        .find({ _id: { $in: [...callerKeys] } }, null, { session })
        .lean<StockSetRecord[]>()
        .exec(),

    async insertMany(sets: readonly StockSet[], at: Date, { session }: Transaction): Promise<void> {
      if (sets.length === 0) return;
      const records = sets.map(({ callerKey, ...set }) => ({ ...set, _id: callerKey, createdAt: at, updatedAt: at }));
      await model.insertMany(records, { session, lean: true });
    },
  };
};
