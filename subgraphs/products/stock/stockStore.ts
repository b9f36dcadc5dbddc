// Units by variant, as they can be sold: what reservations decide on. Where they are, warehouse/placeStore.ts tells.

import { collection, type ClientSession, type Database } from '../../kit/mongo.js';
import type { Transaction } from '../../kit/transaction.js';
import type { FulfilmentParty } from '../warehouse/placeRecords.js';
import type { Level } from './stockRecords.js';
import { stockStateOf, type StockState } from './stockState.js';

export type StockRecord = {
  _id: string;
  variantId: string;
  warehouseId: string;
  productId: string;
  shopId: string;
  onHand: number;
  reserved: number;
  state: StockState;
  version: number;
  /** Missing: its seller sends it. */
  fulfilledBy?: FulfilmentParty;
  createdAt: Date;
  updatedAt: Date;
};

export type StockStore = ReturnType<typeof stockStore>;

const warehouseId = 'default';

export const stockCollection = collection<StockRecord>(
  'stock',
  {
    _id: String,
    variantId: String,
    warehouseId: String,
    productId: String,
    shopId: String,
    onHand: { type: Number, min: 0 },
    reserved: { type: Number, min: 0 },
    state: String,
    version: Number,
    fulfilledBy: String,
    createdAt: Date,
    updatedAt: Date,
  },
  [{ keys: { shopId: 1, state: 1, _id: 1 } }],
);

export const stockIdOf = (variantId: string): string => `${variantId}:${warehouseId}`;
/** The same inside a query, of the variant's id at a path. */
export const stockIdIn = (path: string) => ({ $concat: [path, `:${warehouseId}`] });

export const stockStore = (db: Database) => {
  const model = db.model(stockCollection);
  return {
    byVariants: (variantIds: readonly string[], session?: ClientSession): Promise<StockRecord[]> =>
      model
        .find({ _id: { $in: variantIds.map(stockIdOf) } }, null, session ? { session } : {})
        .lean<StockRecord[]>()
        .exec(),

    async insertMany(of: readonly NewStock[], at: Date, { session }: Transaction): Promise<void> {
      if (of.length === 0) return;
      const records = of.map((each): StockRecord => {
        const state = stockStateOf({ onHand: each.onHand, reserved: 0 });
        const _id = stockIdOf(each.variantId);
        return { ...each, _id, warehouseId, reserved: 0, state, version: 1, createdAt: at, updatedAt: at };
      });
      await model.insertMany(records, { session, lean: true });
    },

    /** Writes levels that were read in the same transaction; a version that is not the one read fails. */
    async write(levels: readonly Level[], { session }: Transaction): Promise<void> {
      if (levels.length === 0) return;
      const written = await model.bulkWrite(
        levels.map(({ id, onHand, reserved, state, version, fulfilledBy, updatedAt }) => ({
          updateOne: {
            filter: { _id: id, version },
            update: {
              $set: { onHand, reserved, state, updatedAt, ...(fulfilledBy && { fulfilledBy }) },
              $inc: { version: 1 },
            },
          },
        })),
        { session, ordered: false },
      );
      if (written.matchedCount !== levels.length) throw new Error('Stock was written by another in between');
    },
  };
};

export type NewStock = { variantId: string; productId: string; shopId: string; onHand: number };
