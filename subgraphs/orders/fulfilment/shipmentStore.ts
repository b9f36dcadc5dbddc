// Parcels: each is the record of the key that it was made by, and later of the key that it was delivered by.

import { byId } from '../../kit/byId.js';
import { collection, nested } from '../../kit/mongo.js';
import type { ClientSession, Database } from '../../kit/mongo.js';
import { grouped } from '../order/grouped.js';

export type ShipmentState = 'SHIPPED' | 'DELIVERED';
export type ShipmentRecord = {
  _id: string;
  sellerOrderId: string;
  orderId: string;
  shopId: string;
  createdBy: string;
  key: string;
  hash: string;
  lines: { orderLineId: string; quantity: number }[];
  carrier: string;
  trackingNumber: string | null;
  /** Of what the platform sent; null or missing where the shop sent it itself. */
  service?: string | null;
  warehouseId?: string | null;
  state: ShipmentState;
  delivery: { by: string; key: string; hash: string } | null;
  shippedAt: Date;
  deliveredAt: Date | null;
  createdAt: Date;
  updatedAt: Date;
};
export type ShipmentStore = ReturnType<typeof shipmentStore>;

const text = { type: String, required: true };
const shipments = collection<ShipmentRecord>(
  'shipments',
  {
    _id: String,
    sellerOrderId: text,
    orderId: text,
    shopId: text,
    createdBy: text,
    key: text,
    hash: text,
    lines: [nested({ orderLineId: text, quantity: Number })],
    carrier: text,
    trackingNumber: String,
    service: String,
    warehouseId: String,
    state: text,
    delivery: nested({ by: text, key: text, hash: text }),
    shippedAt: Date,
    deliveredAt: Date,
    createdAt: Date,
    updatedAt: Date,
  },
  [
    { keys: { createdBy: 1, key: 1 }, options: { unique: true } },
    {
      keys: { 'delivery.by': 1, 'delivery.key': 1 },
      options: { unique: true, partialFilterExpression: { 'delivery.by': { $exists: true } } },
    },
    { keys: { sellerOrderId: 1, _id: 1 } },
  ],
);

export const shipmentStore = (db: Database) => {
  const model = db.model(shipments);
  return {
    loader: () => byId(model),
    bySellerOrder: () => grouped(model, 'sellerOrderId'),
    byId: (id: string) => model.findById(id).lean<ShipmentRecord | null>(),
    /** In the order they were sent. */
    ofSellerOrder: (sellerOrderId: string, session: ClientSession) =>
      model.find({ sellerOrderId }, null, { session }).sort({ _id: 1 }).lean<ShipmentRecord[]>(),
    byKey: (createdBy: string, key: string) => model.findOne({ createdBy, key }).lean<ShipmentRecord | null>(),
    byDeliveryKey: (by: string, key: string) =>
      model.findOne({ 'delivery.by': by, 'delivery.key': key }).lean<ShipmentRecord | null>(),
    async insert(shipment: ShipmentRecord, session: ClientSession): Promise<void> {
      await model.create([shipment], { session });
    },
    /** Null where it has arrived already. */
    deliver: (id: string, delivery: ShipmentRecord['delivery'], deliveredAt: Date, now: Date, session: ClientSession) =>
      model
        .findOneAndUpdate(
          { _id: id, state: 'SHIPPED' },
          { $set: { state: 'DELIVERED', delivery, deliveredAt, updatedAt: now } },
          { session, returnDocument: 'after' },
        )
        .lean<ShipmentRecord | null>(),
  };
};
