// Units by variant and warehouse: where what can be sold, and what is sold and not sent yet, really is.

import DataLoader from 'dataloader';
import { collection, type Database } from '../../kit/mongo.js';
import type { Transaction } from '../../kit/transaction.js';
import type { Place } from './placeRecords.js';

export type PlaceRecord = Omit<Place, 'id'> & { _id: string; createdAt: Date; updatedAt: Date };
export type PlaceStore = ReturnType<typeof placeStore>;

const definition = collection<PlaceRecord>(
  'placeStock',
  {
    ...{ _id: String, variantId: String, warehouseId: String },
    ...{ onHand: { type: Number, min: 0 }, allocated: { type: Number, min: 0 } },
    ...{ version: Number, createdAt: Date, updatedAt: Date },
  },
  [{ keys: { variantId: 1, warehouseId: 1 } }, { keys: { warehouseId: 1, onHand: 1 } }],
);

export const placeStore = (db: Database) => {
  const model = db.model(definition);
  const ofVariants = (variantIds: readonly string[], tx?: Transaction) =>
    model
      .find({ variantId: { $in: [...variantIds] } }, null, tx ? { session: tx.session } : {})
      .sort({ variantId: 1, warehouseId: 1 })
      .lean<PlaceRecord[]>()
      .exec();
  return {
    ofVariants,
    /** Those where there is something, each variant's in the order of the warehouses' making. */
    byVariant: () =>
      new DataLoader<string, PlaceRecord[]>(async (variantIds) => {
        const found = await ofVariants(variantIds);
        return variantIds.map((id) => found.filter(({ variantId, onHand }) => variantId === id && onHand > 0));
      }),
    isEmpty: async (warehouseId: string, { session }: Transaction): Promise<boolean> =>
      (await model.findOne({ warehouseId, onHand: { $gt: 0 } }, { _id: 1 }, { session }).lean()) === null,

    async insertMany(places: readonly Place[], at: Date, { session }: Transaction): Promise<void> {
      if (places.length === 0) return;
      const records = places.map(({ id, variantId, warehouseId, onHand, allocated }) => {
        return { _id: id, variantId, warehouseId, onHand, allocated, version: 1, createdAt: at, updatedAt: at };
      });
      await model.insertMany(records, { session, lean: true });
    },

    /** Writes places that were read in the same transaction; a version that is not the one read fails. */
    async write(places: readonly Place[], updatedAt: Date, { session }: Transaction): Promise<void> {
      if (places.length === 0) return;
      const written = await model.bulkWrite(
        places.map(({ id, version, onHand, allocated }) => ({
          updateOne: {
            filter: { _id: id, version },
            update: { $set: { onHand, allocated, updatedAt }, $inc: { version: 1 } },
          },
        })),
        { session, ordered: false },
      );
      if (written.matchedCount !== places.length) throw new Error('A place was written by another in between');
    },
  };
};
