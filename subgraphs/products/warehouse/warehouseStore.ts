// The platform's warehouses.

import { freshById } from '../../kit/byId.js';
import type { PageArgs } from '../../kit/connection.js';
import { keysetPage } from '../../kit/keyset.js';
import { collection, isDuplicateKey, type Database } from '../../kit/mongo.js';
import type { Transaction } from '../../kit/transaction.js';
import type { WarehouseStatus } from './warehouseStates.js';

export type WarehouseRecord = {
  _id: string;
  code: string;
  name: string;
  countryCode: string;
  region: string | null;
  status: WarehouseStatus;
  /** Counted by whatever comes in, too: so that nothing comes in while it is being closed. */
  version: number;
  createdAt: Date;
  updatedAt: Date;
};
export type WarehouseStore = ReturnType<typeof warehouseStore>;

const definition = collection<WarehouseRecord>(
  'warehouses',
  {
    ...{ _id: String, code: String, name: String, countryCode: String, region: String, status: String },
    ...{ version: Number, createdAt: Date, updatedAt: Date },
  },
  [{ keys: { code: 1 }, options: { unique: true } }, { keys: { status: 1, createdAt: 1, _id: 1 } }],
);

const oldestFirst = { field: 'createdAt', descending: false, kind: 'date' } as const;

export const warehouseStore = (db: Database) => {
  const model = db.model(definition);
  return {
    loader: () => freshById(model),
    byIds: (ids: readonly string[], tx?: Transaction) =>
      model
        .find({ _id: { $in: [...ids] } }, null, tx ? { session: tx.session } : {})
        .lean<WarehouseRecord[]>()
        .exec(),
    all: ({ session }: Transaction) => model.find({}, null, { session }).lean<WarehouseRecord[]>().exec(),
    page: (status: WarehouseStatus, args: PageArgs) => keysetPage(model, { status }, oldestFirst, args),

    /** False where the code is another's. */
    async insert(warehouse: WarehouseRecord): Promise<boolean> {
      try {
        await model.create(warehouse);
        return true;
      } catch (error) {
        if (isDuplicateKey(error)) return false;
        throw error;
      }
    },

    /** Null where another wrote it since it was read. */
    change: ({ _id, version }: WarehouseRecord, changes: Partial<WarehouseRecord>, tx?: Transaction) =>
      model
        .findOneAndUpdate(
          { _id, version },
          { $set: changes, $inc: { version: 1 } },
          { ...(tx && { session: tx.session }), returnDocument: 'after' },
        )
        .lean<WarehouseRecord | null>()
        .exec(),

    /** Something comes in: whoever closes it at the same time begins anew. A closed one is closing again. */
    async arriveAt(ids: readonly string[], updatedAt: Date, { session }: Transaction): Promise<void> {
      await model.updateMany({ _id: { $in: [...ids] } }, { $inc: { version: 1 } }, { session });
      const reopened = { $set: { status: 'CLOSING', updatedAt } } as const;
      await model.updateMany({ _id: { $in: [...ids] }, status: 'CLOSED' }, reopened, { session });
    },
  };
};
