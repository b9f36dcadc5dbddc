// Carts: one a customer, its lines inside it; `version` counts its changes, and a change is made on the version that it was made from.

import { collection, isDuplicateKey } from '../../kit/mongo.js';
import type { ClientSession, Database, QueryFilter } from '../../kit/mongo.js';
import { nested } from '../../kit/mongo.js';
import { byId } from '../../kit/byId.js';

export type CartLineRecord = {
  id: string;
  variantId: string;
  productId: string;
  shopId: string;
  quantity: number;
  createdAt: Date;
  updatedAt: Date;
};
export type CartRecord = {
  _id: string;
  customerId: string;
  market: string | null;
  lines: CartLineRecord[];
  version: number;
  createdAt: Date;
  updatedAt: Date;
};
export type CartStore = ReturnType<typeof cartStore>;

const text = { type: String, required: true };
const line = nested({
  id: text,
  variantId: text,
  productId: text,
  shopId: text,
  quantity: { type: Number, required: true },
  createdAt: Date,
  updatedAt: Date,
});
export const carts = collection<CartRecord>(
  'carts',
  {
    _id: String,
    customerId: text,
    market: String,
    lines: [line],
    version: Number,
    createdAt: Date,
    updatedAt: Date,
  },
  [{ keys: { customerId: 1 }, options: { unique: true } }],
);

export const cartStore = (db: Database) => {
  const model = db.model(carts);
  const one = (filter: QueryFilter<CartRecord>, session?: ClientSession) =>
    model.findOne(filter, null, session ? { session } : {}).lean<CartRecord | null>();
  return {
    loader: () => byId(model),
    ofCustomer: (customerId: string, session?: ClientSession) => one({ customerId }, session),
    /** Makes an empty cart where the customer has none; many at once make one. */
    async begin(customerId: string, id: string, now: Date): Promise<CartRecord> {
      const empty = { _id: id, market: null, lines: [], version: 1, createdAt: now, updatedAt: now };
      try {
        await model.updateOne({ customerId }, { $setOnInsert: empty }, { upsert: true });
      } catch (error) {
        if (!isDuplicateKey(error)) throw error;
      }
      const cart = await one({ customerId });
      if (!cart) throw new Error('A cart that was just made is gone.');
      return cart;
    },
    /** Answers the new cart, or null where it was changed meanwhile and nothing was written. */
    async change(
      cart: CartRecord,
      changes: Partial<Pick<CartRecord, 'lines' | 'market' | 'customerId'>> & { updatedAt: Date },
      session?: ClientSession,
    ): Promise<CartRecord | null> {
      return model
        .findOneAndUpdate(
          { _id: cart._id, version: cart.version },
          { $set: changes, $inc: { version: 1 } },
          { returnDocument: 'after', ...(session ? { session } : {}) },
        )
        .lean<CartRecord | null>();
    },
    async remove(cartId: string, session: ClientSession): Promise<void> {
      await model.deleteOne({ _id: cartId }, { session });
    },
  };
};
