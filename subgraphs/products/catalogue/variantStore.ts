// Variants: what one buys. Their units are in the stock store.

import DataLoader from 'dataloader';
import { byId } from '../../kit/byId.js';
import { anything, collection, nested, type ClientSession, type Database } from '../../kit/mongo.js';
import type { Transaction } from '../../kit/transaction.js';
import type { StockState } from '../stock/stockState.js';
import type { FulfilmentParty } from '../warehouse/placeRecords.js';

/** Minor units of the market's currency. */
export type VariantPrice = {
  minor: number;
  currency: string;
  compareAtMinor: number | null;
  flash: { minor: number; startsAt: Date; endsAt: Date } | null;
};

export type VariantRecord = {
  _id: string;
  productId: string;
  shopId: string;
  sku: string | null;
  externalId: string | null;
  title: string;
  options: { name: string; value: string }[];
  position: number;
  /** By the market's code. */
  prices: Record<string, VariantPrice>;
  stockState: StockState;
  /** Missing: its seller sends it. The stock record decides; this is for showing. */
  fulfilledBy?: FulfilmentParty;
  withdrawnAt: Date | null;
  createdAt: Date;
  updatedAt: Date;
};

export type VariantStore = ReturnType<typeof variantStore>;
export type VariantUpdate = Partial<VariantRecord> & Pick<VariantRecord, '_id' | 'updatedAt'>;

export const variantCollection = collection<VariantRecord>(
  'variants',
  {
    _id: String,
    productId: String,
    shopId: String,
    sku: String,
    externalId: String,
    title: String,
    options: [nested({ name: String, value: String })],
    position: Number,
    prices: anything,
    stockState: String,
    fulfilledBy: String,
    withdrawnAt: Date,
    createdAt: Date,
    updatedAt: Date,
  },
  [{ keys: { productId: 1, position: 1, _id: 1 } }],
  { cached: true },
);

export const variantStore = (db: Database) => {
  const model = db.model(variantCollection);
  const find = (filter: object, session?: ClientSession) =>
    model
      .find(filter, null, session ? { session } : {})
      .sort({ productId: 1, position: 1, _id: 1 })
      .lean<VariantRecord[]>()
      .exec();
  return {
    loader: (load = byId) => load(model),
    /** Loads the variants on sale of many products at once, each product's in their order. */
    onSaleOf: () =>
      new DataLoader<string, VariantRecord[]>(async (productIds) => {
        const found = await find({ productId: { $in: [...productIds] }, withdrawnAt: null });
        const byProduct = new Map<string, VariantRecord[]>(productIds.map((id) => [id, []]));
        for (const variant of found) byProduct.get(variant.productId)?.push(variant);
        return productIds.map((id) => byProduct.get(id) ?? []);
      }),

    byIds: (ids: readonly string[], session?: ClientSession) => find({ _id: { $in: [...ids] } }, session),
    /** Withdrawn ones included. */
    ofProducts: (productIds: readonly string[], session?: ClientSession) =>
      find({ productId: { $in: [...productIds] } }, session),

    async insertMany(variants: readonly VariantRecord[], { session }: Transaction): Promise<void> {
      if (variants.length > 0) await model.insertMany(variants, { session, lean: true });
    },

    async update(variants: readonly VariantUpdate[], { session }: Transaction): Promise<void> {
      if (variants.length === 0) return;
      await model.bulkWrite(
        variants.map(({ _id, ...set }) => ({ updateOne: { filter: { _id }, update: { $set: set } } })) as never,
        { session, ordered: false },
      );
    },
  };
};
