// Parts of orders at partner retailers: each is the record of what its partner was asked for, and of what the partner told.

import { byId } from '../../kit/byId.js';
import type { Clock } from '../../kit/clock.js';
import type { PageArgs } from '../../kit/connection.js';
import { countEach } from '../../kit/findEach.js';
import { keysetPage } from '../../kit/keyset.js';
import { anything, collection, nested } from '../../kit/mongo.js';
import type { ClientSession, Database, QueryFilter } from '../../kit/mongo.js';
import type { Money } from '../../kit/money.js';
import { sweep } from '../../kit/sweep.js';
import type { PostalAddress } from '../checkout/quotedOrder.js';
import { grouped } from '../order/grouped.js';
import type { OrderedPartnerLine } from '../order/orderStore.js';
import type { PartnerRefusal } from './partnerOrdering.js';
import { waysTo } from './partnerOrderStates.js';
import type { PartnerCancellationState, PartnerOrderState, PartnerRefundState } from './partnerOrderStates.js';

export type PartnerRefundRecord = {
  id: string;
  state: PartnerRefundState;
  amount: Money;
  reason: string | null;
  /** The units from `from` on, up to `to` and without it. */
  lines: { orderLineId: string; from: number; to: number }[];
  createdAt: Date;
  completedAt: Date | null;
};
/** What the buyer asked for under a key: a refund, or to cancel where `refundId` is null. */
export type PartnerAsk = { by: string; key: string; hash: string; refundId: string | null };

export type PartnerOrderRecord = {
  _id: string;
  orderId: string;
  retailerId: string;
  buyerId: string | null;
  /** What the partner knows it by. */
  key: string;
  state: PartnerOrderState;
  /** The partner's own number. */
  number: string | null;
  refusal: PartnerRefusal | null;
  lines: OrderedPartnerLine[];
  charged: Money;
  methodToken: string;
  /** What the partner is told of the buyer, from the moment that this record is there. */
  address: PostalAddress | null;
  /** Whether the order is confirmed: before that its saga alone asks the partner. */
  confirmed: boolean;
  cancellation: PartnerCancellationState | null;
  refunds: PartnerRefundRecord[];
  asks: PartnerAsk[];
  /** When the partner is asked next; null where nothing is left to ask. */
  dueAt: Date | null;
  /** How often it was claimed, which fences its writes. */
  attempts: number;
  /** How often in a row the partner told nothing. */
  silences: number;
  version: number;
  placedAt: Date;
  createdAt: Date;
  updatedAt: Date;
};
export type PartnerOrderChanges = Partial<
  Pick<
    PartnerOrderRecord,
    'state' | 'number' | 'refusal' | 'confirmed' | 'cancellation' | 'refunds' | 'asks' | 'dueAt' | 'silences'
  >
> & { updatedAt: Date };
export type PartnerOrderStore = ReturnType<typeof partnerOrderStore>;

const countedMost = 10_000;
const text = { type: String, required: true };
const ask = nested({ by: text, key: text, hash: text, refundId: String });
export const partnerOrders = collection<PartnerOrderRecord>(
  'partnerOrders',
  {
    ...{ _id: String, orderId: text, retailerId: text, buyerId: String, key: text, state: text, number: String },
    ...{ refusal: anything, lines: [anything], charged: anything, methodToken: String, address: anything },
    ...{ confirmed: Boolean, cancellation: String, refunds: [anything], asks: [ask] },
    ...{ dueAt: Date, attempts: Number, silences: Number, version: Number },
    ...{ placedAt: Date, createdAt: Date, updatedAt: Date },
  },
  [
    { keys: { orderId: 1, _id: 1 } },
    { keys: { buyerId: 1 } },
    { keys: { state: 1, updatedAt: 1, _id: 1 } },
    {
      keys: { 'asks.by': 1, 'asks.key': 1 },
      options: { unique: true, partialFilterExpression: { 'asks.by': { $exists: true } } },
    },
    { keys: { dueAt: 1 }, options: { partialFilterExpression: { dueAt: { $type: 'date' } } } },
  ],
);

export const partnerOrderStore = (db: Database) => {
  const model = db.model(partnerOrders);
  return {
    loader: () => byId(model),
    byOrder: () => grouped(model, 'orderId'),
    byId: (id: string, session?: ClientSession) =>
      model.findById(id, null, session ? { session } : {}).lean<PartnerOrderRecord | null>(),
    ofOrder: (orderId: string, session?: ClientSession) =>
      model
        .find({ orderId }, null, session ? { session } : {})
        .sort({ _id: 1 })
        .lean<PartnerOrderRecord[]>(),
    byAsk: (by: string, key: string) =>
      model.findOne({ asks: { $elemMatch: { by, key } } }).lean<PartnerOrderRecord | null>(),
    /** The one that is there, whoever wrote it. */
    open: ({ _id, ...fields }: PartnerOrderRecord): Promise<PartnerOrderRecord> =>
      model
        .findOneAndUpdate({ _id }, { $setOnInsert: fields }, { upsert: true, returnDocument: 'after' })
        .lean<PartnerOrderRecord>()
        .exec(),
    /** Null where there is no way there from the state that it is in by now. */
    move: (_id: string, state: PartnerOrderState, changes: Omit<PartnerOrderChanges, 'state'>) =>
      model
        .findOneAndUpdate(
          { _id, state: { $in: waysTo(state) } },
          { $set: { ...changes, state }, $inc: { version: 1 } },
          { returnDocument: 'after' },
        )
        .lean<PartnerOrderRecord | null>(),
    /** Null where it was changed meanwhile. */
    change: ({ _id, version }: PartnerOrderRecord, changes: PartnerOrderChanges, session?: ClientSession) =>
      model
        .findOneAndUpdate(
          { _id, version },
          { $set: changes, $inc: { version: 1 } },
          { returnDocument: 'after', ...(session ? { session } : {}) },
        )
        .lean<PartnerOrderRecord | null>(),
    /** Those of an order that its partners have: from now on their states are asked for. */
    async confirm(orderId: string, dueAt: Date, now: Date, session: ClientSession): Promise<void> {
      await model.updateMany(
        { orderId, state: { $in: ['PLACED', 'SHIPPED', 'DELIVERED'] } },
        { $set: { confirmed: true, dueAt, updatedAt: now }, $inc: { version: 1 } },
        { session },
      );
    },
    inState: (state: PartnerOrderState, page: PageArgs) =>
      keysetPage(
        model,
        { state } as QueryFilter<PartnerOrderRecord>,
        { field: 'updatedAt', descending: false, kind: 'date' },
        page,
      ),
    /** How many there are in each of these states. */
    countIn: (states: readonly PartnerOrderState[]): Promise<number[]> => {
      const filters = states.map((state) => ({ state }) as QueryFilter<PartnerOrderRecord>);
      const count = countEach(model, filters, { limit: countedMost });
      return Promise.all(filters.map((_, place) => count(place)));
    },
    sweepDue: (args: {
      clock: Clock;
      leaseMs: number;
      handle(part: PartnerOrderRecord): Promise<void>;
      onError(error: unknown, part: PartnerOrderRecord): void;
    }) => sweep({ model, batch: 200, ...args }),
    async giveTo(buyerId: string, newBuyerId: string, session: ClientSession): Promise<void> {
      await model.updateMany({ buyerId }, { $set: { buyerId: newBuyerId } }, { session });
    },
  };
};
