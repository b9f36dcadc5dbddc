// Sellers' shops.

import { byId } from '../../kit/byId.js';
import type { PageArgs } from '../../kit/connection.js';
import { keysetPage } from '../../kit/keyset.js';
import { collection, isDuplicateKey, type Database, type QueryFilter } from '../../kit/mongo.js';
import type { Transaction } from '../../kit/transaction.js';
import type { ShopStatus } from './shopStates.js';

export type ShopFields = {
  name: string;
  handle: string;
  description: string;
  countryCode: string;
  region: string | null;
  city: string | null;
  pictureUrl: string;
  categoryIds: string[];
};
export type ShopRecord = ShopFields & {
  _id: string;
  externalId: string | null;
  /** The external id, else the own id: unique. */
  naturalKey: string;
  status: ShopStatus;
  suspensionReason: string | null;
  /** When its products are to be told again whether it is open; null once they all know. */
  relistAt: Date | null;
  contentHash: string | null;
  version: number;
  createdAt: Date;
  updatedAt: Date;
};
export type ShopStore = ReturnType<typeof shopStore>;

export const shopCollection = collection<ShopRecord>(
  'shops',
  {
    _id: String,
    externalId: String,
    naturalKey: String,
    name: String,
    handle: String,
    description: String,
    countryCode: String,
    region: String,
    city: String,
    pictureUrl: String,
    categoryIds: [String],
    status: String,
    suspensionReason: String,
    relistAt: Date,
    contentHash: String,
    version: Number,
    createdAt: Date,
    updatedAt: Date,
  },
  [
    { keys: { handle: 1 }, options: { unique: true } },
    { keys: { naturalKey: 1 }, options: { unique: true } },
    { keys: { status: 1, createdAt: -1, _id: -1 } },
    { keys: { status: 1, name: 1, _id: 1 } },
    { keys: { status: 1, countryCode: 1, createdAt: -1, _id: -1 } },
    { keys: { status: 1, categoryIds: 1, createdAt: -1, _id: -1 } },
    { keys: { relistAt: 1 } },
  ],
  { cached: true },
);

export const shopStore = (db: Database) => {
  const model = db.model(shopCollection);
  const find = (filter: QueryFilter<ShopRecord>) => model.find(filter).lean<ShopRecord[]>().exec();
  return {
    loader: (load = byId) => load(model),
    byId: (id: string, tx?: Transaction) =>
      model
        .findById(id, null, tx ? { session: tx.session } : {})
        .lean<ShopRecord>()
        .exec(),
    byHandle: (handle: string) => model.findOne({ handle }).lean<ShopRecord>().exec(),
    byNaturalKeys: (keys: readonly string[]) => find({ naturalKey: { $in: [...keys] } }),
    handlesTaken: async (handles: readonly string[]) =>
      new Map((await find({ handle: { $in: [...handles] } })).map((shop) => [shop.handle, shop._id])),

    page(
      filter: { categoryId?: string | undefined; countryCode?: string | undefined },
      by: 'NEWEST' | 'NAME',
      reverse: boolean,
      args: PageArgs,
    ) {
      const { categoryId, countryCode } = filter;
      const wanted: QueryFilter<ShopRecord> = {
        status: 'ACTIVE',
        ...(categoryId && { categoryIds: categoryId }),
        ...(countryCode && { countryCode }),
      };
      const sort =
        by === 'NAME' ? ({ field: 'name', kind: 'string' } as const) : ({ field: 'createdAt', kind: 'date' } as const);
      return keysetPage(model, wanted, { ...sort, descending: (by === 'NEWEST') !== reverse }, args);
    },

    /** False where the handle is another shop's. */
    insert: (shop: ShopRecord): Promise<boolean> => unlessTaken(model.create(shop)),

    /** Null where the handle is another shop's. */
    async setFields(id: string, fields: Partial<ShopFields>, updatedAt: Date): Promise<ShopRecord | null> {
      try {
        return await model
          .findByIdAndUpdate(id, { $set: { ...fields, updatedAt }, $inc: { version: 1 } }, { returnDocument: 'after' })
          .lean<ShopRecord>();
      } catch (error) {
        if (isDuplicateKey(error)) return null;
        throw error;
      }
    },

    /** Null where it was no longer in the state that it was read in. */
    setStatus: (
      shop: ShopRecord,
      status: ShopStatus,
      suspensionReason: string | null,
      at: Date,
    ): Promise<ShopRecord | null> =>
      model
        .findOneAndUpdate(
          { _id: shop._id, status: shop.status },
          { $set: { status, suspensionReason, relistAt: at, updatedAt: at }, $inc: { version: 1 } },
          { returnDocument: 'after' },
        )
        .lean<ShopRecord>()
        .exec(),

    toRelist: (now: Date, limit: number) =>
      model
        .find({ relistAt: { $lte: now } })
        .limit(limit)
        .lean<ShopRecord[]>()
        .exec(),
    /** `again` null: all its products know. Does nothing where the state has changed since. */
    relisted: (id: string, relistAt: Date, again: Date | null) =>
      model.updateOne({ _id: id, relistAt }, { $set: { relistAt: again } }).exec(),

    insertMany: (shops: readonly ShopRecord[], { session }: Transaction) =>
      model.insertMany(shops, { session, lean: true }),
    update: (shops: readonly (Partial<ShopRecord> & { _id: string })[], { session }: Transaction) =>
      model.bulkWrite(
        shops.map(({ _id, ...set }) => ({
          updateOne: { filter: { _id }, update: { $set: set, $inc: { version: 1 } } },
        })) as never,
        { session, ordered: false },
      ),
  };
};

async function unlessTaken(write: Promise<unknown>): Promise<boolean> {
  try {
    await write;
    return true;
  } catch (error) {
    if (isDuplicateKey(error)) return false;
    throw error;
  }
}
