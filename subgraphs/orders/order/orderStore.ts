// Orders: each is the record of its idempotency key and of its own saga, from one insert on.

import { byId } from '../../kit/byId.js';
import type { PageArgs } from '../../kit/connection.js';
import { guardStands } from '../../kit/env.js';
import { keysetPage } from '../../kit/keyset.js';
import { anything, collection, isDuplicateKey } from '../../kit/mongo.js';
import type { AnyBulkWriteOperation, ClientSession, Database, QueryFilter } from '../../kit/mongo.js';
import { sweep } from '../../kit/sweep.js';
import type { Clock } from '../../kit/clock.js';
import type { Placement } from '../checkout/placement.js';
import type { OrderPayment } from '../payment/orderPayment.js';
import type { SagaFault } from '../checkout/sagaFault.js';
import type {
  PostalAddress,
  QuotedLine,
  QuotedPartner,
  QuotedPartnerLine,
  QuotedSeller,
  Totals,
} from '../checkout/quotedOrder.js';
import type { Attribution } from './attribution.js';
import { commuting } from './commuting.js';
import type { DisplayStatus, FulfilmentState, PaymentState } from './states.js';

/** Who sells a line as its merchant of record, and what of it is owed to us. */
export type RetailerTerms = { retailerId: string; commissionBasisPoints: number };
/** What was agreed when the line was placed stays with it. */
export type OrderedLine = QuotedLine & {
  orderLineId: string;
  feeBasisPoints?: number;
  attribution?: Attribution | null;
  retailer?: RetailerTerms | null;
};
export type OrderedSeller = QuotedSeller & { sellerOrderId: string };
export type OrderedPartnerLine = QuotedPartnerLine & {
  orderLineId: string;
  retailer: RetailerTerms;
  attribution?: Attribution | null;
};
export type OrderedPartner = Omit<QuotedPartner, 'lines'> & {
  partnerOrderId: string;
  methodToken: string;
  lines: OrderedPartnerLine[];
};

export type OrderRecord = {
  _id: string;
  source: 'PLACED' | 'IMPORTED';
  /** The user or guest who bought; null of what was recorded from elsewhere. */
  buyerId: string | null;
  /** Whose key it is, and the hash of what it was sent with. It stays the guest's when a guest becomes a user. */
  idempotency?: { owner: string; key: string; hash: string };
  cartId: string | null;
  market: string | null;
  currency: string;
  address: PostalAddress | null;
  /** As quoted, less what was left out. Empty of what was recorded from elsewhere: there, the line's own records are all there is. */
  lines: OrderedLine[];
  sellers: OrderedSeller[];
  /** Those who sell a part of it in their own name; missing for none. */
  partners?: OrderedPartner[];
  totals: Totals | null;
  placement: Placement | null;
  /** What is kept of its payment beside the state; not there before the provider was first asked. */
  payment?: OrderPayment | null;
  paymentState: PaymentState;
  fulfilmentState: FulfilmentState;
  displayStatus: DisplayStatus;
  shopId: string | null;
  externalSource: string | null;
  externalId: string | null;
  buyerExternalId: string | null;
  countryCode: string | null;
  /** Until when the saga is someone's; null when nothing is left to do. */
  dueAt: Date | null;
  /** The last fault that ended a turn at the saga. */
  lastFault?: SagaFault | null;
  /** How often the saga was claimed, which fences its writes. */
  attempts: number;
  version: number;
  placedAt: Date;
  createdAt: Date;
  updatedAt: Date;
};
export type OrderStore = ReturnType<typeof orderStore>;
/** What the saga changes of an order. */
export type SagaChanges = Pick<
  OrderRecord,
  'placement' | 'lines' | 'sellers' | 'totals' | 'payment' | 'paymentState' | 'displayStatus' | 'dueAt' | 'updatedAt'
> &
  Pick<OrderRecord, 'lastFault' | 'partners'>;

export const orders = collection<OrderRecord>(
  'orders',
  {
    _id: String,
    source: String,
    buyerId: String,
    idempotency: anything,
    cartId: String,
    market: String,
    currency: String,
    address: anything,
    lines: anything,
    sellers: anything,
    partners: anything,
    totals: anything,
    placement: anything,
    payment: anything,
    paymentState: String,
    fulfilmentState: String,
    displayStatus: String,
    shopId: String,
    externalSource: String,
    externalId: String,
    buyerExternalId: String,
    countryCode: String,
    dueAt: Date,
    lastFault: anything,
    attempts: Number,
    version: Number,
    placedAt: Date,
    createdAt: Date,
    updatedAt: Date,
  },
  [
    {
      keys: { 'idempotency.owner': 1, 'idempotency.key': 1 },
      options: { unique: true, partialFilterExpression: { 'idempotency.owner': { $exists: true } } },
    },
    { keys: { buyerId: 1, placedAt: -1, _id: -1 } },
    { keys: { displayStatus: 1, placedAt: 1, _id: 1 } },
    { keys: { dueAt: 1 }, options: { partialFilterExpression: { dueAt: { $type: 'date' } } } },
  ],
);

export const orderStore = (db: Database) => {
  const model = db.model(orders);
  return {
    loader: () => byId(model),
    byId: (id: string) => model.findById(id).lean<OrderRecord | null>(),
    byIdIn: (id: string, session: ClientSession) => model.findById(id, null, { session }).lean<OrderRecord | null>(),
    byKey: (owner: string, key: string) =>
      model.findOne({ 'idempotency.owner': owner, 'idempotency.key': key }).lean<OrderRecord | null>(),
    /** False where the key was taken meanwhile; nothing was written then. */
    async insertOnce(order: OrderRecord): Promise<boolean> {
      try {
        await model.create([order]);
        return true;
      } catch (error) {
        if (isDuplicateKey(error)) return false;
        throw error;
      }
    },
    /** Answers the order as written, or null where another worker has taken the saga over. */
    saveSaga: ({ _id, attempts }: OrderRecord, changes: Partial<SagaChanges>, session?: ClientSession) =>
      model
        .findOneAndUpdate(
          guardStands('fence') ? { _id, attempts, dueAt: { $ne: null } } : { _id },
          { $set: changes, $inc: { version: 1 } },
          { returnDocument: 'after', ...(session ? { session } : {}) },
        )
        .lean<OrderRecord | null>(),
    /** Has whatever else happens to the order come before or after this transaction. Null where there is no such order. */
    touch: (_id: string, updatedAt: Date, session: ClientSession) =>
      model
        .findOneAndUpdate({ _id }, { $set: { updatedAt }, $inc: { version: 1 } }, { session, returnDocument: 'after' })
        .lean<OrderRecord | null>(),
    async savePayment(
      _id: string,
      paymentState: PaymentState,
      session: ClientSession,
      payment?: OrderPayment,
    ): Promise<void> {
      await model.updateOne({ _id }, { $set: { paymentState, ...(payment && { payment }) } }, { session });
    },
    /** An order whose buyer had to confirm the payment, as a claim for the saga; null where somebody else has it. */
    claimWaiting: ({ _id, attempts }: OrderRecord, dueAt: Date) =>
      model
        .findOneAndUpdate(
          { _id, attempts, 'placement.state': 'REQUIRES_ACTION', dueAt: { $ne: null } } as QueryFilter<OrderRecord>,
          { $set: { dueAt }, $inc: { attempts: 1 } },
          { returnDocument: 'after' },
        )
        .lean<OrderRecord | null>(),
    sweepSagas: (args: {
      clock: Clock;
      leaseMs: number;
      handle(order: OrderRecord): Promise<void>;
      onError(error: unknown, order: OrderRecord): void;
    }) => sweep({ model, batch: 200, ...args }),
    async saveFulfilment(
      _id: string,
      changes: Pick<OrderRecord, 'fulfilmentState' | 'displayStatus' | 'updatedAt'>,
      session: ClientSession,
    ): Promise<void> {
      await model.updateOne({ _id }, { $set: changes, $inc: { version: 1 } }, { session });
    },
    ofBuyer: (buyerId: string, statuses: readonly DisplayStatus[] | null, args: PageArgs) => {
      const displayStatus = statuses ? { $in: [...statuses], $ne: 'NOT_PLACED' } : { $ne: 'NOT_PLACED' };
      const filter = { buyerId, displayStatus } as QueryFilter<OrderRecord>;
      return keysetPage(model, filter, { field: 'placedAt', descending: true, kind: 'date' }, args);
    },
    async giveTo(buyerId: string, newBuyerId: string, session: ClientSession): Promise<void> {
      await model.updateMany({ buyerId }, { $set: { buyerId: newBuyerId }, $inc: { version: 1 } }, { session });
    },
    async recordPast(operations: AnyBulkWriteOperation<OrderRecord>[]): Promise<void> {
      await commuting(() => model.bulkWrite(operations as never, { ordered: false }));
    },
    currencies: async (ids: readonly string[]): Promise<Map<string, string>> => {
      const rows = await model
        .find({ _id: { $in: [...ids] } }, { currency: 1 })
        .lean<{ _id: string; currency: string }[]>();
      return new Map(rows.map((row) => [row._id, row.currency]));
    },
  };
};
