// Unsold goods that are moved from one warehouse to another.

import { collection, nested } from '../../kit/mongo.js';
import type { Database } from '../../kit/mongo.js';
import type { TransferState } from './documentStates.js';
import { documentFields, documentStore, text } from './documentStore.js';
import type { DocumentRecord, DocumentStore } from './documentStore.js';

export type TransferLine = { variantId: string; quantity: number; receivedQuantity: number };
export type TransferRecord = DocumentRecord<TransferState> & {
  fromWarehouseId: string;
  toWarehouseId: string;
  lines: TransferLine[];
  sentAt: Date | null;
  receivedAt: Date | null;
};
export type TransferStore = DocumentStore<TransferRecord>;

const definition = collection<TransferRecord>(
  'stockTransfers',
  {
    ...{ _id: String, fromWarehouseId: text, toWarehouseId: text, state: text },
    lines: [nested({ variantId: text, quantity: Number, receivedQuantity: Number })],
    ...{ sentAt: Date, receivedAt: Date },
    ...documentFields,
  },
  [
    { keys: { fromWarehouseId: 1, createdAt: -1, _id: -1 } },
    { keys: { toWarehouseId: 1, createdAt: -1, _id: -1 } },
    { keys: { createdAt: -1, _id: -1 } },
  ],
);

export const transferStore = (db: Database): TransferStore => documentStore(db, definition);
