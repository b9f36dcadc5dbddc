// Retailers' offers as their catalogues last told us of them.

import type { PageArgs } from '../../kit/connection.js';
import { byId } from '../../kit/byId.js';
import { keysetPage, keysetPages } from '../../kit/keyset.js';
import { collection, nested } from '../../kit/mongo.js';
import type { AnyBulkWriteOperation, ClientSession, Database, QueryFilter } from '../../kit/mongo.js';
import type { Money } from '../../kit/money.js';

export type OfferAvailability = 'IN_STOCK' | 'OUT_OF_STOCK' | 'PREORDER' | 'WITHDRAWN';

export type OfferRecord = {
  _id: string;
  retailerId: string;
  itemType: string;
  itemSku: string;
  title: string;
  pictureUrl: string | null;
  price: Money | null;
  availability: OfferAvailability;
  /** Whether lists show it: all but what was withdrawn. */
  listed: boolean;
  linkUrl: string | null;
  /** When it became so, as the retailer says. */
  changedAt: Date;
  observedAt: Date;
  /** Counts the events that tell of it. */
  version: number;
  createdAt: Date;
  updatedAt: Date;
};

const definition = collection<OfferRecord>(
  'offers',
  {
    _id: String,
    retailerId: String,
    itemType: String,
    itemSku: String,
    title: String,
    pictureUrl: { type: String, default: null },
    price: { type: nested({ minor: Number, currency: String }), default: null },
    availability: String,
    listed: Boolean,
    linkUrl: { type: String, default: null },
    changedAt: Date,
    observedAt: Date,
    version: Number,
    createdAt: Date,
    updatedAt: Date,
  },
  [
    { keys: { retailerId: 1, itemType: 1, itemSku: 1 }, options: { unique: true } },
    { keys: { listed: 1, title: 1, _id: 1 } },
    { keys: { listed: 1, updatedAt: 1, _id: 1 } },
    { keys: { retailerId: 1, listed: 1, title: 1, _id: 1 } },
    { keys: { retailerId: 1, listed: 1, updatedAt: 1, _id: 1 } },
  ],
  { cached: true },
);

const factsShown = { retailerId: 1, availability: 1, title: 1, pictureUrl: 1, itemType: 1, itemSku: 1 } as const;

const sorts = {
  TITLE: { field: 'title', kind: 'string' },
  UPDATED_AT: { field: 'updatedAt', kind: 'date' },
} as const;

export type OfferListing = PageArgs & { sortKey: keyof typeof sorts; reverse: boolean };
export type OfferWrite = AnyBulkWriteOperation<OfferRecord>;
export type OfferStore = ReturnType<typeof offerStore>;

export const offerStore = (db: Database) => {
  const model = db.model(definition);
  return {
    model,
    loader: () => byId(model),
    /** Of one retailer, or of all. */
    listed(retailerId: string | null, { sortKey, reverse, ...window }: OfferListing) {
      const filter: QueryFilter<OfferRecord> = { ...(retailerId !== null && { retailerId }), listed: true };
      return keysetPage(model, filter, { ...sorts[sortKey], descending: reverse }, window);
    },
    /** A page of each retailer's. */
    listedOf(retailerIds: readonly string[], { sortKey, reverse, ...window }: OfferListing) {
      const filters: QueryFilter<OfferRecord>[] = retailerIds.map((retailerId) => ({ retailerId, listed: true }));
      return keysetPages(model, filters, { ...sorts[sortKey], descending: reverse }, window);
    },
    factsOf: (ids: readonly string[]) =>
      model.find({ _id: { $in: [...ids] } }, factsShown).lean<Pick<OfferRecord, '_id' | keyof typeof factsShown>[]>(),
    bySkus: (retailerId: string, skus: readonly string[], itemTypes: readonly string[], session: ClientSession) =>
      model
        .find({ retailerId, itemType: { $in: [...itemTypes] }, itemSku: { $in: [...skus] } })
        .session(session)
        .lean<OfferRecord[]>(),
    write: async (writes: OfferWrite[], session: ClientSession) =>
      void (await model.bulkWrite(writes, { session, ordered: false })),
  };
};

/** Whether it can be bought now. */
export const isAvailable = (availability: OfferAvailability) =>
  availability === 'IN_STOCK' || availability === 'PREORDER';
