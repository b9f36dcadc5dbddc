// Units that came back into stock, by what they came back by: `_id` is the movement's, so that none comes back twice.

import { anything, collection, type Database } from '../../kit/mongo.js';
import type { Transaction } from '../../kit/transaction.js';
import type { Restock } from './stockRecords.js';

export type RestockRecord = Restock & { _id: string; createdAt: Date };
export type RestockStore = ReturnType<typeof restockStore>;

const definition = collection<RestockRecord>('restocks', {
  _id: String,
  movementId: String,
  inputHash: String,
  lines: [anything],
  createdAt: Date,
});

export const restockStore = (db: Database) => {
  const model = db.model(definition);
  return {
    byIds: (movementIds: readonly string[], { session }: Transaction): Promise<RestockRecord[]> =>
      model
        .find({ _id: { $in: [...movementIds] } }, null, { session })
        .lean<RestockRecord[]>()
        .exec(),

    async insertMany(restocks: readonly Restock[], at: Date, { session }: Transaction): Promise<void> {
      if (restocks.length === 0) return;
      const records = restocks.map((each) => ({
        ...each,
        lines: [...each.lines],
        _id: each.movementId,
        createdAt: at,
      }));
      await model.insertMany(records, { session, lean: true });
    },
  };
};
