// Deliveries: one event for one endpoint, each the record of its tries.

import { byId } from '../../kit/byId.js';
import type { Clock } from '../../kit/clock.js';
import type { PageArgs } from '../../kit/connection.js';
import { countEach } from '../../kit/findEach.js';
import { keysetPage, keysetPages } from '../../kit/keyset.js';
import { collection } from '../../kit/mongo.js';
import type { ClientSession, Database, QueryFilter } from '../../kit/mongo.js';
import { sweep } from '../../kit/sweep.js';
import type { EventType } from './eventTypes.js';
import type { DeliveryState } from './webhookStates.js';

export type Failure = 'STATUS' | 'TIMEOUT' | 'CONNECTION' | 'ADDRESS_REFUSED' | 'SECRET_UNREADABLE';
export type DeliveryRecord = {
  /** The `webhook-id`: made of the event and the endpoint, so that the same event is never two deliveries to one endpoint. */
  _id: string;
  endpointId: string;
  shopId: string;
  type: EventType;
  body: string;
  state: DeliveryState;
  dueAt: Date | null;
  /** Claims since it was made. A process that died in the middle of one has used it up. */
  attempts: number;
  /** As `attempts` when it was last replayed: its tries count from there. */
  replayedAt: number;
  replays: number;
  lastTryAt: Date | null;
  lastStatus: number | null;
  lastFailure: Failure | null;
  settledAt: Date | null;
  happenedAt: Date;
  createdAt: Date;
  updatedAt: Date;
};
export type DeliveryStore = ReturnType<typeof deliveryStore>;
export type DeliveryFilter = {
  states?: readonly DeliveryState[] | null | undefined;
  from?: Date | null | undefined;
  until?: Date | null | undefined;
};
type Outcome = Pick<
  DeliveryRecord,
  'state' | 'dueAt' | 'lastTryAt' | 'lastStatus' | 'lastFailure' | 'settledAt' | 'updatedAt'
>;

const text = { type: String, required: true };
const deliveries = collection<DeliveryRecord>(
  'webhookDeliveries',
  {
    ...{ _id: String, endpointId: text, shopId: text, type: text, body: text, state: text, dueAt: Date },
    ...{ attempts: Number, replayedAt: Number, replays: Number, lastTryAt: Date, lastStatus: Number },
    ...{ lastFailure: String, settledAt: Date, happenedAt: Date, createdAt: Date, updatedAt: Date },
  },
  [
    { keys: { endpointId: 1, dueAt: 1 } },
    { keys: { endpointId: 1, state: 1, createdAt: -1, _id: -1 } },
    { keys: { state: 1, createdAt: -1, _id: -1 } },
  ],
);

const everyState: readonly DeliveryState[] = ['PENDING', 'DELIVERED', 'DEAD'];
const latestFirst = { field: 'createdAt', descending: true, kind: 'date' } as const;

/** All states are named, so that the indexes that begin with one serve every list. */
function matching({ states, from, until }: DeliveryFilter): QueryFilter<DeliveryRecord> {
  const createdAt = { ...(from ? { $gte: from } : {}), ...(until ? { $lt: until } : {}) };
  return { state: { $in: [...(states ?? everyState)] }, ...(from || until ? { createdAt } : {}) };
}

export const deliveryStore = (db: Database) => {
  const model = db.model(deliveries);
  return {
    loader: () => byId(model),
    byId: (id: string, session?: ClientSession) =>
      model.findById(id, null, session ? { session } : {}).lean<DeliveryRecord | null>(),
    /** Those that are there already stay as they are. */
    async insertOnce(rows: readonly DeliveryRecord[], session: ClientSession): Promise<void> {
      if (rows.length === 0) return;
      const operations = rows.map(({ _id, ...fields }) => ({
        updateOne: { filter: { _id }, update: { $setOnInsert: fields }, upsert: true },
      }));
      await model.bulkWrite(operations as never, { session, ordered: true });
    },
    /** How many of a type were made for an endpoint since then. */
    countSince: (endpointId: string, type: EventType, since: Date, session: ClientSession) =>
      model.countDocuments(
        { endpointId, state: { $in: [...everyState] }, createdAt: { $gte: since }, type },
        { session },
      ),
    /** When the endpoint's next is due, be it overdue; null where nothing waits. */
    async nextDue(endpointId: string): Promise<Date | null> {
      const [next] = await model
        .find({ endpointId, dueAt: { $ne: null } }, { dueAt: 1 })
        .sort({ dueAt: 1 })
        .limit(1)
        .lean<Pick<DeliveryRecord, 'dueAt'>[]>();
      return next?.dueAt ?? null;
    },
    /** Nothing where another process has it by now. */
    async record({ _id, attempts }: DeliveryRecord, outcome: Outcome): Promise<void> {
      await model.updateOne({ _id, attempts, state: 'PENDING' }, { $set: outcome });
    },
    /** Puts what is settled on its way again, and answers how many were. */
    async replay(ids: readonly string[], now: Date, session: ClientSession): Promise<number> {
      const onceMore = {
        ...{ state: 'PENDING', dueAt: now, replayedAt: '$attempts', replays: { $add: ['$replays', 1] } },
        ...{ settledAt: null, updatedAt: now },
      };
      const { modifiedCount } = await model.collection.updateMany(
        { _id: { $in: [...ids] as never[] }, state: { $in: ['DELIVERED', 'DEAD'] } },
        [{ $set: onceMore }],
        { session },
      );
      return modifiedCount;
    },
    /** The oldest first, without their bodies. */
    oldest: (filter: DeliveryFilter & { endpointId?: string }, most: number, session: ClientSession) => {
      const of = filter.endpointId ? { endpointId: filter.endpointId } : {};
      return model
        .find({ ...of, ...matching(filter) } as QueryFilter<DeliveryRecord>, { endpointId: 1 }, { session })
        .sort({ createdAt: 1, _id: 1 })
        .limit(most)
        .lean<Pick<DeliveryRecord, '_id' | 'endpointId'>[]>();
    },
    /** Of each state, up to ten thousand. */
    async counts(states: readonly DeliveryState[]): Promise<number[]> {
      const count = countEach(model, states.map((state) => ({ state })) as QueryFilter<DeliveryRecord>[], {
        limit: 10_000,
      });
      return Promise.all(states.map((_, place) => count(place)));
    },
    ofEndpoints: (endpointIds: readonly string[], { states, from, until, ...page }: DeliveryFilter & PageArgs) => {
      const filters = endpointIds.map((endpointId) => ({ endpointId, ...matching({ states, from, until }) }));
      return keysetPages(model, filters as QueryFilter<DeliveryRecord>[], latestFirst, page);
    },
    all: ({ states, from, until, ...page }: DeliveryFilter & PageArgs) =>
      keysetPage(model, matching({ states, from, until }), latestFirst, page),
    sweepDue: (
      endpointId: string,
      args: {
        clock: Clock;
        leaseMs: number;
        atOnce: number;
        goOn(): boolean;
        handle(delivery: DeliveryRecord): Promise<void>;
        onError(error: unknown, delivery: DeliveryRecord): void;
      },
    ) => sweep({ model, filter: { endpointId }, batch: 200, ...args }),
    async removeOf(endpointId: string): Promise<void> {
      await model.deleteMany({ endpointId });
    },
    async removeBefore(createdAt: Date): Promise<void> {
      await model.deleteMany({ state: { $in: [...everyState] }, createdAt: { $lt: createdAt } });
    },
  };
};
