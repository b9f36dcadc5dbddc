// Endpoints: where shops are told of what happens to them, and the lock by which a shop's are counted.

import { byId } from '../../kit/byId.js';
import { collection, nested } from '../../kit/mongo.js';
import type { ClientSession, Database } from '../../kit/mongo.js';
import { grouped } from '../order/grouped.js';
import type { EventType } from './eventTypes.js';
import type { EndpointState } from './webhookStates.js';

export type Notice = 'RECEIVER_GONE' | 'KEEPS_FAILING';
/** `expiresAt` is null of the newest one. */
export type SealedSecret = { sealed: string; createdAt: Date; expiresAt: Date | null };
export type EndpointRecord = {
  _id: string;
  shopId: string;
  url: string;
  description: string | null;
  /** Null: all. */
  eventTypes: EventType[] | null;
  /** The newest first. */
  secrets: SealedSecret[];
  state: EndpointState;
  notice: Notice | null;
  noticeAt: Date | null;
  /** Deliveries that were given up since one last arrived. */
  givenUpInRow: number;
  version: number;
  createdAt: Date;
  updatedAt: Date;
};
export type EndpointStore = ReturnType<typeof endpointStore>;
export type EndpointChanges = Partial<Omit<EndpointRecord, '_id' | 'shopId' | 'version' | 'createdAt' | 'updatedAt'>>;

const text = { type: String, required: true };
const secret = nested({ sealed: text, createdAt: Date, expiresAt: Date });
const endpoints = collection<EndpointRecord>(
  'webhookEndpoints',
  {
    ...{ _id: String, shopId: text, url: text, description: String, eventTypes: { type: [String], default: null } },
    ...{ secrets: [secret], state: text, notice: String, noticeAt: Date, givenUpInRow: Number },
    ...{ version: Number, createdAt: Date, updatedAt: Date },
  },
  [{ keys: { shopId: 1, _id: 1 } }],
);
const locks = collection<{ _id: string; runs: number }>('webhookLocks', { _id: String, runs: Number });

export const endpointStore = (db: Database) => {
  const model = db.model(endpoints);
  const locked = db.model(locks);
  return {
    loader: () => byId(model),
    byShop: () => grouped(model, 'shopId'),
    byId: (id: string, session?: ClientSession) =>
      model.findById(id, null, session ? { session } : {}).lean<EndpointRecord | null>(),
    /** Those of the shops that hear of this at all: a disabled one never does. */
    hearing: (shopIds: readonly string[], type: EventType, session: ClientSession) =>
      model
        .find(
          { shopId: { $in: [...shopIds] }, state: { $ne: 'DISABLED' }, eventTypes: { $in: [null, type] } } as never,
          { shopId: 1 },
          { session },
        )
        .lean<Pick<EndpointRecord, '_id' | 'shopId'>[]>(),
    /** The shop's, counted under its lock: two transactions that do so for one shop follow each other. */
    async countLocked(shopId: string, session: ClientSession): Promise<number> {
      await locked.updateOne({ _id: shopId }, { $inc: { runs: 1 } }, { upsert: true, session });
      return model.countDocuments({ shopId }, { session });
    },
    async insert(endpoint: EndpointRecord, session: ClientSession): Promise<void> {
      await model.create([endpoint], { session });
    },
    /** Null where it changed meanwhile, or is gone. */
    change: (
      { _id, version }: Pick<EndpointRecord, '_id' | 'version'>,
      changes: EndpointChanges,
      updatedAt: Date,
      session?: ClientSession,
    ) =>
      model
        .findOneAndUpdate(
          { _id, version },
          { $set: { ...changes, updatedAt }, $inc: { version: 1 } },
          { returnDocument: 'after', ...(session ? { session } : {}) },
        )
        .lean<EndpointRecord | null>(),
    /** Of an enabled one alone; null of any other. */
    countGivenUp: (_id: string) =>
      model
        .findOneAndUpdate({ _id, state: 'ENABLED' }, { $inc: { givenUpInRow: 1 } }, { returnDocument: 'after' })
        .lean<EndpointRecord | null>(),
    async arrived(_id: string): Promise<void> {
      await model.updateOne({ _id, givenUpInRow: { $gt: 0 } }, { $set: { givenUpInRow: 0 } });
    },
    /** Where it is enabled; whoever was faster, its notice stays. */
    async stop(_id: string, state: 'PAUSED' | 'DISABLED', notice: Notice, now: Date): Promise<void> {
      await model.updateOne(
        { _id, state: 'ENABLED' },
        { $set: { state, notice, noticeAt: now, updatedAt: now }, $inc: { version: 1 } },
      );
    },
    async remove(_id: string, session: ClientSession): Promise<void> {
      await model.deleteOne({ _id }, { session });
    },
  };
};
