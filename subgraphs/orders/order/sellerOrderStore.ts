// A shop's part of an order: made when the order is confirmed, so that no seller sees what never came about.

import DataLoader from 'dataloader';
import { byId } from '../../kit/byId.js';
import type { PageArgs } from '../../kit/connection.js';
import { keysetPages } from '../../kit/keyset.js';
import { anything, collection } from '../../kit/mongo.js';
import type { AnyBulkWriteOperation, ClientSession, Database, Model, QueryFilter } from '../../kit/mongo.js';
import { sweep } from '../../kit/sweep.js';
import type { Clock } from '../../kit/clock.js';
import type { PostalAddress, ShippingMethod, Totals } from '../checkout/quotedOrder.js';
import { commuting } from './commuting.js';
import { grouped } from './grouped.js';
import type { SaleTerms } from './saleTerms.js';
import type { FulfilmentState, PaymentState, ReturnProgress } from './states.js';

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
  /** These are missing of what was recorded from elsewhere. */
  paymentState?: PaymentState;
  /** What of it was given back, in minor units. */
  refundedMinor?: number;
  fulfilmentState: FulfilmentState;
  returnState?: ReturnProgress;
  /** HELD: only the buyer may see it yet. NEVER: it was cancelled before the shop got it. */
  release?: ReleaseState;
  terms?: SaleTerms;
  /** Whether the platform sends some of it out of its warehouses. */
  stored?: boolean;
  /** Since when it should have been sent. */
  lateAt?: Date | null;
  /** When the next thing happens by itself; null where nothing will. What it is, deadlines.ts tells. */
  dueAt?: Date | null;
  attempts?: number;
  /** How many journals of the order were posted before the shop got its part; missing where it got it at once. */
  heldJournals?: number;
  /** Of one that replaces goods that came back: by which return, and the part that they were paid in. */
  replaces?: { returnId: string; paidIn: string } | null;
  /** Whether partner retailers sell another part of the order, whose progress counts, too. */
  besidePartners?: boolean;
  version: number;
  placedAt: Date;
  createdAt: Date;
  updatedAt: Date;
};
export type ReleaseState = 'HELD' | 'RELEASED' | 'NEVER';
/** One that was placed here. */
export type PlacedPart = SellerOrderRecord & {
  terms: SaleTerms;
  release: ReleaseState;
  dueAt: Date | null;
  attempts: number;
};
type Progress = Pick<SellerOrderRecord, 'fulfilmentState' | 'updatedAt'> &
  Partial<Pick<SellerOrderRecord, 'returnState' | 'release' | 'heldJournals' | 'lateAt' | 'dueAt'>>;
export type SellerOrderStore = ReturnType<typeof sellerOrderStore>;
export type SellerOrderListing = PageArgs & {
  fulfilmentStates?: readonly FulfilmentState[] | null | undefined;
  source?: 'PLACED' | 'IMPORTED' | null | undefined;
  unreleased?: boolean;
};

const text = { type: String, required: true };
/** What a shop does not see. */
const hidden: ReleaseState[] = ['HELD', 'NEVER'];
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
    paymentState: String,
    refundedMinor: Number,
    fulfilmentState: text,
    returnState: String,
    release: String,
    terms: anything,
    stored: Boolean,
    lateAt: Date,
    dueAt: Date,
    attempts: Number,
    besidePartners: Boolean,
    heldJournals: Number,
    replaces: anything,
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
    {
      keys: { shopId: 1, release: 1, paymentState: 1 },
      options: { partialFilterExpression: { release: { $in: hidden } } },
    },
    { keys: { dueAt: 1 }, options: { partialFilterExpression: { dueAt: { $type: 'date' } } } },
  ],
);

export const sellerOrderStore = (db: Database) => {
  const model = db.model(sellerOrders);
  return {
    loader: () => byId(model),
    byOrder: () => grouped(model, 'orderId'),
    byId: (id: string) => model.findById(id).lean<SellerOrderRecord | null>(),
    byIdIn: (id: string, session: ClientSession) =>
      model.findById(id, null, { session }).lean<SellerOrderRecord | null>(),
    /** By shop: its parts that it does not see, and whose money was not all given back. */
    hiddenOf: () =>
      new DataLoader<string, Pick<SellerOrderRecord, 'shopId' | 'orderId'>[]>(async (shopIds) => {
        const filter = { shopId: { $in: [...shopIds] }, release: { $in: hidden }, paymentState: { $ne: 'REFUNDED' } };
        const found = model.find(filter as QueryFilter<SellerOrderRecord>, { shopId: 1, orderId: 1 });
        const parts = await found.lean<Pick<SellerOrderRecord, 'shopId' | 'orderId'>[]>();
        return shopIds.map((id) => parts.filter(({ shopId }) => shopId === id));
      }),
    ofOrder: (orderId: string, session: ClientSession) =>
      model.find({ orderId }, null, { session }).lean<SellerOrderRecord[]>(),
    async insert(parts: readonly SellerOrderRecord[], session: ClientSession): Promise<void> {
      await model.insertMany([...parts], { session, ordered: true });
    },
    /** Touched by each parcel, so that two at once on one part follow each other. */
    async saveProgress(_id: string, progress: Progress, session: ClientSession) {
      await model.updateOne({ _id }, { $set: progress, $inc: { version: 1 } }, { session });
    },
    async saveRefunded(_id: string, minor: number, paymentState: PaymentState, now: Date, session: ClientSession) {
      const update = { $inc: { refundedMinor: minor, version: 1 }, $set: { paymentState, updatedAt: now } };
      await model.updateOne({ _id }, update, { session });
    },
    sweepDue: (args: {
      clock: Clock;
      leaseMs: number;
      handle(part: PlacedPart): Promise<void>;
      onError(error: unknown, part: PlacedPart): void;
    }) => sweep({ model: model as unknown as Model<PlacedPart>, batch: 200, ...args }),
    /** A page of each shop's, the latest first; operators alone see those that the shop does not. */
    ofShops: (shopIds: readonly string[], { fulfilmentStates, source, unreleased, ...page }: SellerOrderListing) => {
      const filters = shopIds.map((shopId) => ({
        shopId,
        ...(unreleased ? {} : { release: { $nin: ['HELD', 'NEVER'] } }),
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
