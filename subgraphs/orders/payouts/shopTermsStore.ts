// The terms of shops that have others than the default.

import { collection } from '../../kit/mongo.js';
import type { ClientSession, Database } from '../../kit/mongo.js';
import { defaultTerms } from './shopTerms.js';
import type { Terms } from './shopTerms.js';

export type ShopTermsRecord = Terms & { _id: string; setBy: string; createdAt: Date; updatedAt: Date };
export type ShopTermsStore = ReturnType<typeof shopTermsStore>;

const number = { type: Number, required: true };
const shopTerms = collection<ShopTermsRecord>('shopTerms', {
  _id: String,
  ...{
    feeBasisPoints: number,
    commissionBasisPoints: { type: Number, default: 0 },
    holdSeconds: number,
    reserveBasisPoints: number,
    reserveSeconds: number,
  },
  ...{ setBy: String, createdAt: Date, updatedAt: Date },
});

export const shopTermsStore = (db: Database) => {
  const model = db.model(shopTerms);
  return {
    /** By shop: of each its own, or the default. */
    ofShops: async (shopIds: readonly string[], session?: ClientSession): Promise<Map<string, Terms>> => {
      if (shopIds.length === 0) return new Map();
      const found = model.find({ _id: { $in: [...shopIds] } }, null, session ? { session } : {});
      const rows = await found.lean<ShopTermsRecord[]>();
      const own = new Map<string, Terms>(rows.map((row) => [row._id, { ...defaultTerms, ...row }]));
      return new Map(shopIds.map((id) => [id, own.get(id) ?? defaultTerms]));
    },
    set: (shopId: string, terms: Terms, setBy: string, now: Date, session: ClientSession) =>
      model
        .findOneAndUpdate(
          { _id: shopId },
          { $set: { ...terms, setBy, updatedAt: now }, $setOnInsert: { createdAt: now } },
          { upsert: true, returnDocument: 'after', session },
        )
        .lean<ShopTermsRecord>(),
  };
};
