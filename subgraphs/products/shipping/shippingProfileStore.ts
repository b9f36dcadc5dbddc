// Shops' shipping profiles, 20 a shop at most; one of them may be the shop's default.

import { batched, byId } from '../../kit/byId.js';
import { anything, collection, type Database } from '../../kit/mongo.js';
import type { Transaction } from '../../kit/transaction.js';
import type { ShippingTerms } from './shippingProfile.js';

export type ShippingProfileRecord = ShippingTerms & {
  _id: string;
  shopId: string;
  isDefault: boolean;
  version: number;
  createdAt: Date;
  updatedAt: Date;
};
export type ShippingProfileStore = ReturnType<typeof shippingProfileStore>;

const definition = collection<ShippingProfileRecord>(
  'shippingProfiles',
  {
    _id: String,
    shopId: String,
    name: String,
    handlingDays: Number,
    zones: anything,
    isDefault: Boolean,
    version: Number,
    createdAt: Date,
    updatedAt: Date,
  },
  [
    { keys: { shopId: 1, _id: 1 } },
    {
      keys: { shopId: 1 },
      options: { unique: true, name: 'oneDefault', partialFilterExpression: { isDefault: true } },
    },
  ],
);

export const shippingProfileStore = (db: Database) => {
  const model = db.model(definition);
  const ofShops = (shopIds: readonly string[], tx?: Transaction) =>
    model
      .find({ shopId: { $in: [...shopIds] } }, null, tx ? { session: tx.session } : {})
      .sort({ shopId: 1, _id: 1 })
      .lean<ShippingProfileRecord[]>()
      .exec();
  return {
    ofShops,
    loader: (load = byId) => load(model),
    ofShopLoader: () =>
      batched<{ shopId: string; profiles: ShippingProfileRecord[] }>(
        async (shopIds) => {
          const found = await ofShops(shopIds);
          return shopIds.map((shopId) => ({ shopId, profiles: found.filter((profile) => profile.shopId === shopId) }));
        },
        ({ shopId }) => shopId,
      ),
    byId: (id: string, tx?: Transaction) =>
      model
        .findById(id, null, tx ? { session: tx.session } : {})
        .lean<ShippingProfileRecord>()
        .exec(),
    async insert(profile: ShippingProfileRecord, { session }: Transaction): Promise<void> {
      await model.insertMany([profile], { session, lean: true });
    },
    update: (id: string, changes: Partial<ShippingProfileRecord>, { session }: Transaction) =>
      model
        .findByIdAndUpdate(id, { $set: changes, $inc: { version: 1 } }, { session, returnDocument: 'after' })
        .lean<ShippingProfileRecord>()
        .exec(),
    /** Before another one becomes it. */
    async clearDefault(shopId: string, updatedAt: Date, { session }: Transaction): Promise<void> {
      await model.updateMany({ shopId, isDefault: true }, { $set: { isDefault: false, updatedAt } }, { session });
    },
    async remove(id: string, { session }: Transaction): Promise<void> {
      await model.deleteOne({ _id: id }, { session });
    },
  };
};
