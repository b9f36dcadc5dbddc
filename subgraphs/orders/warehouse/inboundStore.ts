// Goods on their way from a shop to a warehouse, as they were announced and as they were counted.

import { collection, nested } from '../../kit/mongo.js';
import type { Database } from '../../kit/mongo.js';
import { standingIn } from '../../kit/standing.js';
import type { InboundState } from './documentStates.js';
import { documentFields, documentStore, dueIndex, text } from './documentStore.js';
import type { DocumentRecord } from './documentStore.js';

export type InboundLine = { variantId: string; announced: number; counted: number; damaged: number };
export type InboundRecord = DocumentRecord<InboundState> & {
  shopId: string;
  warehouseId: string;
  lines: InboundLine[];
  carrier: string | null;
  trackingNumber: string | null;
  sentAt: Date | null;
  receivedAt: Date | null;
};
export type InboundStore = ReturnType<typeof inboundStore>;

const definition = collection<InboundRecord>(
  'inboundShipments',
  {
    ...{ _id: String, shopId: text, warehouseId: text, state: text, carrier: String, trackingNumber: String },
    lines: [nested({ variantId: text, announced: Number, counted: Number, damaged: Number })],
    ...{ sentAt: Date, receivedAt: Date },
    ...documentFields,
  },
  [
    dueIndex,
    { keys: { shopId: 1, createdAt: -1, _id: -1 } },
    { keys: { warehouseId: 1, state: 1, createdAt: -1, _id: -1 } },
    { keys: { createdAt: -1, _id: -1 } },
    { keys: { state: 1, createdAt: 1 } },
  ],
);

export const inboundStore = (db: Database) => ({
  ...documentStore(db, definition),
  counts: (states: readonly InboundState[]) => standingIn<InboundState, InboundRecord>(db.model(definition), states),
});
