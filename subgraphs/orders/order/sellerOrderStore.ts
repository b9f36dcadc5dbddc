// A shop's part of an order: made when the order is confirmed, so that no seller sees what never came about.

import { byId } from '../../kit/byId.js';
import type { PageArgs } from '../../kit/connection.js';
import { keysetPages } from '../../kit/keyset.js';
import { anything, collection } from '../../kit/mongo.js';
import type { AnyBulkWriteOperation, ClientSession, Database, QueryFilter } from '../../kit/mongo.js';
import type { PostalAddress, ShippingMethod, Totals } from '../checkout/quotedOrder.js';
import { commuting } from './commuting.js';
import { grouped } from './grouped.js';
import type { FulfilmentState } from './states.js';

export type SellerOrderRecord = {
  _id: string;
  orderId: string;
  shopId: string;
  buyerId: string | null;
  source: 'PLACED' | 'IMPORTED';
  currency: string;
  shippingMethod: ShippingMethod | null;
  address: PostalAddress | null;
  /** Null of what was recorded from elsewhere: there, the lines are summed when they are asked for. */
  totals: Totals | null;
  fulfilmentState: FulfilmentState;
  version: number;
  placedAt: Date;
  createdAt: Date;
  updatedAt: Date;
};
export type SellerOrderStore = ReturnType<typeof sellerOrderStore>;
export type SellerOrderListing = PageArgs & {
  fulfilmentStates?: readonly FulfilmentState[] | null | undefined;
  source?: 'PLACED' | 'IMPORTED' | null | undefined;
};

const text = { type: String, required: true };
export const sellerOrders = collection<SellerOrderRecord>(
  'sellerOrders',
  {
    _id: String,
    orderId: text,
    shopId: text,
    buyerId: String,
    source: text,
    currency: text,
    shippingMethod: String,
    address: anything,
    totals: anything,
    fulfilmentState: text,
    version: Number,
    placedAt: Date,
    createdAt: Date,
    updatedAt: Date,
  },
  [
    { keys: { orderId: 1, _id: 1 } },
    { keys: { shopId: 1, placedAt: -1, _id: -1 } },
    { keys: { shopId: 1, source: 1, fulfilmentState: 1, placedAt: -1, _id: -1 } },
    { keys: { buyerId: 1 } },
  ],
);

export const sellerOrderStore = (db: Database) => {
  const model = db.model(sellerOrders);
  return {
    loader: () => byId(model),
    byOrder: () => grouped(model, 'orderId'),
    byId: (id: string) => model.findById(id).lean<SellerOrderRecord | null>(),
    ofOrder: (orderId: string, session: ClientSession) =>
      model.find({ orderId }, null, { session }).lean<SellerOrderRecord[]>(),
    async insert(parts: readonly SellerOrderRecord[], session: ClientSession): Promise<void> {
      await model.insertMany([...parts], { session, ordered: true });
    },
    /** Touched by each parcel, so that two at once on one part follow each other. */
    async saveFulfilment(_id: string, fulfilmentState: FulfilmentState, updatedAt: Date, session: ClientSession) {
      await model.updateOne({ _id }, { $set: { fulfilmentState, updatedAt }, $inc: { version: 1 } }, { session });
    },
    /** A page of each shop's, the latest first. */
    ofShops: (shopIds: readonly string[], { fulfilmentStates, source, ...page }: SellerOrderListing) => {
      const filters = shopIds.map((shopId) => ({
        shopId,
        ...(source ? { source } : {}),
        ...(fulfilmentStates ? { fulfilmentState: { $in: [...fulfilmentStates] } } : {}),
      }));
      const latestFirst = { field: 'placedAt', descending: true, kind: 'date' } as const;
      return keysetPages(model, filters as QueryFilter<SellerOrderRecord>[], latestFirst, page);
    },
    async giveTo(buyerId: string, newBuyerId: string, session: ClientSession): Promise<void> {
      await model.updateMany({ buyerId }, { $set: { buyerId: newBuyerId } }, { session });
    },
    async recordPast(operations: AnyBulkWriteOperation<SellerOrderRecord>[]): Promise<void> {
      await commuting(() => model.bulkWrite(operations as never, { ordered: false }));
    },
  };
};
