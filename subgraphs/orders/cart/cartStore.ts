// Carts: one a customer, its lines inside it; `version` counts its changes, and a change is made on the version that it was made from.

import { collection, isDuplicateKey } from '../../kit/mongo.js';
import type { ClientSession, Database, QueryFilter } from '../../kit/mongo.js';
import { anything, nested } from '../../kit/mongo.js';
import { byId } from '../../kit/byId.js';
import type { LineSource } from './lineSource.js';
import { withoutBought } from './withoutBought.js';

type CartLineFields = {
  id: string;
  quantity: number;
  /** What led the buyer to it; null or missing where nobody said. */
  source?: LineSource | null;
  createdAt: Date;
  updatedAt: Date;
};
export type ProductLine = CartLineFields & { variantId: string; productId: string; shopId: string; offerId?: null };
/** What a partner retailer sells. */
export type OfferLine = CartLineFields & { offerId: string; retailerId: string };
export type CartLineRecord = ProductLine | OfferLine;
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
  variantId: String,
  productId: String,
  shopId: String,
  offerId: String,
  retailerId: String,
  quantity: { type: Number, required: true },
  source: anything,
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
    /** False where the customer has one by now; nothing was written then. */
    async insertOnce(cart: CartRecord): Promise<boolean> {
      try {
        await model.create([cart]);
        return true;
      } catch (error) {
        if (isDuplicateKey(error)) return false;
        throw error;
      }
    },
    /** Answers the new cart, or null where it was changed meanwhile and nothing was written. */
    async change(
      cart: CartRecord,
      changes: Partial<Pick<CartRecord, 'lines' | 'market' | 'customerId'>> & { updatedAt: Date },
      session?: ClientSession,
    ): Promise<CartRecord | null> {
      const { matchedCount } = await model.updateOne(
        { _id: cart._id, version: cart.version },
        { $set: changes, $inc: { version: 1 } },
        session ? { session } : {},
      );
      return matchedCount === 1 ? { ...cart, ...changes, version: cart.version + 1 } : null;
    },
    /**
     * Takes out of the customer's cart what was bought of its lines, by their ids: goods that were put in meanwhile stay, and an empty cart is
     * of no market. One write, whatever is in the cart.
     */
    async takeOut(
      customerId: string,
      bought: ReadonlyMap<string, number>,
      now: Date,
      session: ClientSession,
    ): Promise<void> {
      if (bought.size === 0) return;
      await model.updateOne({ customerId, 'lines.id': { $in: [...bought.keys()] } }, withoutBought(bought, now), {
        session,
        updatePipeline: true,
      });
    },
    async remove(cartId: string, session: ClientSession): Promise<void> {
      await model.deleteOne({ _id: cartId }, { session });
    },
  };
};
