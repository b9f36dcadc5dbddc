// Unsold goods that go back from a warehouse to their seller.

import { collection, nested } from '../../kit/mongo.js';
import type { Database } from '../../kit/mongo.js';
import type { RemovalState } from './documentStates.js';
import { documentFields, documentStore, dueIndex, text } from './documentStore.js';
import type { DocumentRecord, DocumentStore } from './documentStore.js';

export type RemovalRecord = DocumentRecord<RemovalState> & {
  shopId: string;
  warehouseId: string;
  lines: { variantId: string; quantity: number }[];
  carrier: string | null;
  trackingNumber: string | null;
  sentAt: Date | null;
  deliveredAt: Date | null;
};
export type RemovalStore = DocumentStore<RemovalRecord>;

const definition = collection<RemovalRecord>(
  'stockRemovals',
  {
    ...{ _id: String, shopId: text, warehouseId: text, state: text, carrier: String, trackingNumber: String },
    lines: [nested({ variantId: text, quantity: Number })],
    ...{ sentAt: Date, deliveredAt: Date },
    ...documentFields,
  },
  [
    dueIndex,
    { keys: { shopId: 1, createdAt: -1, _id: -1 } },
    { keys: { warehouseId: 1, state: 1, createdAt: -1, _id: -1 } },
    { keys: { createdAt: -1, _id: -1 } },
  ],
);

export const removalStore = (db: Database): RemovalStore => documentStore(db, definition);
