// What of a shop's part of an order one warehouse picks and packs.

import type { PageArgs } from '../../kit/connection.js';
import { grouped } from '../order/grouped.js';
import { collection, nested } from '../../kit/mongo.js';
import type { Database, QueryFilter } from '../../kit/mongo.js';
import type { PickTaskState } from './documentStates.js';
import { documentFields, documentStore, text } from './documentStore.js';
import type { DocumentRecord } from './documentStore.js';

export type PickTaskLine = {
  orderLineId: string;
  variantId: string;
  /** To be sent: what was cancelled or not found is not among them. */
  quantity: number;
  shortQuantity: number;
};
export type PickTaskRecord = DocumentRecord<PickTaskState> & {
  orderId: string;
  sellerOrderId: string;
  shopId: string;
  warehouseId: string;
  lines: PickTaskLine[];
  shipmentIds: string[];
};
export type PickTaskStore = ReturnType<typeof pickTaskStore>;
export type PickTaskListing = PageArgs & {
  warehouseId?: string | null | undefined;
  states?: readonly PickTaskState[] | null | undefined;
  short?: boolean | undefined;
};

const definition = collection<PickTaskRecord>(
  'pickTasks',
  {
    ...{ _id: String, orderId: text, sellerOrderId: text, shopId: text, warehouseId: text, state: text },
    lines: [nested({ orderLineId: text, variantId: text, quantity: Number, shortQuantity: Number })],
    shipmentIds: [String],
    ...documentFields,
  },
  [
    { keys: { sellerOrderId: 1, _id: 1 } },
    { keys: { warehouseId: 1, state: 1, createdAt: -1, _id: -1 } },
    { keys: { createdAt: -1, _id: -1 } },
  ],
);

export const pickTaskStore = (db: Database) => {
  const documents = documentStore(db, definition);
  return {
    ...documents,
    bySellerOrder: () => grouped(db.model(definition), 'sellerOrderId'),
    listed: ({ warehouseId, short, ...page }: PickTaskListing) => {
      const filter = {
        ...(warehouseId ? { warehouseId } : {}),
        ...(short ? { lines: { $elemMatch: { shortQuantity: { $gt: 0 } } } } : {}),
      };
      return documents.page(filter as QueryFilter<PickTaskRecord>, page);
    },
  };
};
