// Delivered order lines, which their buyers may review: `_id` is the line's id.

import type { PageArgs } from '../../kit/connection.js';
import { keysetPage } from '../../kit/keyset.js';
import { collection } from '../../kit/mongo.js';
import type { ClientSession, Database } from '../../kit/mongo.js';

export type EligibleLineRecord = {
  _id: string;
  buyerId: string;
  shopId: string;
  productId: string;
  title: string;
  deliveredAt: Date;
  /** The review that was written of it. */
  reviewId: string | null;
  createdAt: Date;
  updatedAt: Date;
};

export const eligibleLines = collection<EligibleLineRecord>(
  'eligibleLines',
  {
    _id: String,
    buyerId: String,
    shopId: String,
    productId: String,
    title: String,
    deliveredAt: Date,
    reviewId: { type: String, default: null },
    createdAt: Date,
    updatedAt: Date,
  },
  [{ keys: { buyerId: 1, reviewId: 1, deliveredAt: 1, _id: 1 } }],
);

export type EligibleLineStore = ReturnType<typeof eligibleLineStore>;

export const eligibleLineStore = (db: Database) => {
  const model = db.model(eligibleLines);
  return {
    ofBuyer: (_id: string, buyerId: string) => model.findOne({ _id, buyerId }).lean<EligibleLineRecord | null>(),
    addOnce: async ({ _id, ...line }: EligibleLineRecord, session: ClientSession) =>
      void (await model.updateOne({ _id }, { $setOnInsert: line }, { upsert: true, session })),
    /** Whether the line had no review until now. */
    async claim(_id: string, reviewId: string, at: Date, session: ClientSession): Promise<boolean> {
      const set = { $set: { reviewId, updatedAt: at } };
      return (await model.updateOne({ _id, reviewId: null }, set, { session })).modifiedCount === 1;
    },
    open: (buyerId: string, args: PageArgs) =>
      keysetPage(model, { buyerId, reviewId: null }, { field: 'deliveredAt', descending: true, kind: 'date' }, args),
  };
};
