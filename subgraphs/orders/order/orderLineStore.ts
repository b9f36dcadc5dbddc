// Lines of confirmed orders and of recorded history: what is shipped, delivered and summed up.

import type { Money } from '../../kit/money.js';
import { batched, byId } from '../../kit/byId.js';
import { anything, collection } from '../../kit/mongo.js';
import type { AnyBulkWriteOperation, ClientSession, Database } from '../../kit/mongo.js';
import type { LineAmounts } from '../checkout/quotedOrder.js';
import type { Attribution } from './attribution.js';
import { commuting } from './commuting.js';
import { grouped } from './grouped.js';

export type OrderLineRecord = {
  _id: string;
  orderId: string;
  sellerOrderId: string;
  shopId: string;
  buyerId: string | null;
  kind: 'SALE' | 'RETURN';
  productId: string | null;
  variantId: string | null;
  title: string;
  variantTitle: string | null;
  sku: string | null;
  pictureUrl: string | null;
  quantity: number;
  shippedQuantity: number;
  deliveredQuantity: number;
  /** What the shop is asked not to send; these four are missing, for zero, of lines that were recorded from elsewhere. */
  cancellingQuantity?: number;
  cancelledQuantity?: number;
  /** What the buyer gives back: first until that is settled, then for good. */
  returningQuantity?: number;
  returnedQuantity?: number;
  /** Missing: the shop sends it itself. */
  fulfilledBy?: 'PLATFORM';
  /** What the platform's warehouses lost, with no others to send in their place. */
  lostQuantity?: number;
  unitPrice: Money;
  taxRateBasisPoints: number;
  /** What led the buyer to it; null or missing where nobody said. */
  attribution?: Attribution | null;
  amounts: LineAmounts;
  deliveredAt: Date | null;
  /** Of goods that replace others: the line of those, and the units of the line that were paid for, from that one on. */
  replacesLineId?: string | null;
  paidAs?: { orderLineId: string; from: number } | null;
  /** What was recorded from elsewhere, hashed: the same row again is known by it. Null of lines that were bought here. */
  contentHash: string | null;
  version: number;
  placedAt: Date;
  createdAt: Date;
  updatedAt: Date;
};
/** The counts that cancellations and returns move. */
export type Counted =
  'cancellingQuantity' | 'cancelledQuantity' | 'returningQuantity' | 'returnedQuantity' | 'lostQuantity';
export type OrderLineStore = ReturnType<typeof orderLineStore>;

const text = { type: String, required: true };
export const orderLines = collection<OrderLineRecord>(
  'orderLines',
  {
    _id: String,
    orderId: text,
    sellerOrderId: text,
    shopId: text,
    buyerId: String,
    kind: text,
    productId: String,
    variantId: String,
    title: text,
    variantTitle: String,
    sku: String,
    pictureUrl: String,
    quantity: Number,
    shippedQuantity: Number,
    deliveredQuantity: Number,
    cancellingQuantity: Number,
    cancelledQuantity: Number,
    returningQuantity: Number,
    returnedQuantity: Number,
    fulfilledBy: String,
    lostQuantity: Number,
    unitPrice: anything,
    taxRateBasisPoints: Number,
    attribution: anything,
    amounts: anything,
    deliveredAt: Date,
    replacesLineId: String,
    paidAs: anything,
    contentHash: String,
    version: Number,
    placedAt: Date,
    createdAt: Date,
    updatedAt: Date,
  },
  [{ keys: { orderId: 1, _id: 1 } }, { keys: { sellerOrderId: 1, _id: 1 } }, { keys: { buyerId: 1 } }],
);

const unsendable = [{ $ifNull: ['$cancellingQuantity', 0] }, { $ifNull: ['$cancelledQuantity', 0] }];

export const orderLineStore = (db: Database) => {
  const model = db.model(orderLines);
  const ofSellerOrder = (sellerOrderId: string, session: ClientSession) =>
    model.find({ sellerOrderId }, null, { session }).lean<OrderLineRecord[]>();
  return {
    loader: () => byId(model),
    byOrder: () => grouped(model, 'orderId'),
    bySellerOrder: () => grouped(model, 'sellerOrderId'),
    ofSellerOrder,
    async insert(lines: readonly OrderLineRecord[], session: ClientSession): Promise<void> {
      await model.insertMany([...lines], { session, ordered: true });
    },
    ofOrder: (orderId: string, session: ClientSession) =>
      model.find({ orderId }, null, { session }).sort({ _id: 1 }).lean<OrderLineRecord[]>(),
    named: (ids: readonly string[]) => model.find({ _id: { $in: [...ids] } }).lean<OrderLineRecord[]>(),
    /** Moves counts of a line, by so much each; the caller has read them in the same transaction. Answers the line as it then is. */
    count: (id: string, moves: Partial<Record<Counted, number>>, now: Date, session: ClientSession) =>
      model
        .findOneAndUpdate(
          { _id: id },
          { $inc: { ...moves, version: 1 }, $set: { updatedAt: now } },
          { session, returnDocument: 'after' },
        )
        .lean<OrderLineRecord | null>(),
    /** False where less than that is left to ship, and not to be cancelled. */
    async ship(id: string, quantity: number, now: Date, session: ClientSession): Promise<boolean> {
      const { modifiedCount } = await model.updateOne(
        { _id: id, $expr: { $lte: [{ $add: ['$shippedQuantity', ...unsendable, quantity] }, '$quantity'] } },
        { $inc: { shippedQuantity: quantity, version: 1 }, $set: { updatedAt: now } },
        { session },
      );
      return modifiedCount === 1;
    },
    deliver: (id: string, quantity: number, now: Date, session: ClientSession) =>
      model
        .findOneAndUpdate(
          { _id: id },
          { $inc: { deliveredQuantity: quantity, version: 1 }, $set: { updatedAt: now } },
          { session, returnDocument: 'after' },
        )
        .lean<OrderLineRecord | null>(),
    async complete(id: string, deliveredAt: Date, session: ClientSession): Promise<void> {
      await model.updateOne({ _id: id }, { $set: { deliveredAt } }, { session });
    },
    async giveTo(buyerId: string, newBuyerId: string, session: ClientSession): Promise<void> {
      await model.updateMany({ buyerId }, { $set: { buyerId: newBuyerId } }, { session });
    },
    /** The sums of what was recorded of orders, by order, in minor units: what was brought back counts against them. */
    pastTotals: () =>
      batched<{ _id: string; minor: number }>(
        (orderIds) =>
          model.aggregate([
            { $match: { orderId: { $in: [...orderIds] } } },
            { $group: { _id: '$orderId', minor: { $sum: '$amounts.total.minor' } } },
          ]),
        (row) => row._id,
      ),
    hashes: async (ids: readonly string[]): Promise<Map<string, string | null>> => {
      const rows = await model
        .find({ _id: { $in: [...ids] } }, { contentHash: 1 })
        .lean<{ _id: string; contentHash: string | null }[]>();
      return new Map(rows.map((row) => [row._id, row.contentHash]));
    },
    /** Answers the ids that were not there before, for certain, whoever else wrote meanwhile. */
    async recordPast(operations: AnyBulkWriteOperation<OrderLineRecord>[]): Promise<Set<string>> {
      const { upsertedIds } = await commuting(() => model.bulkWrite(operations as never, { ordered: false }));
      return new Set(Object.values(upsertedIds as Record<number, unknown>).map(String));
    },
  };
};
