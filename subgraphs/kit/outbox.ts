// The owner's published stream: an event a document, written in the transaction of the change that it tells of.

import { plainCollection, type Database, type mongo } from './mongo.js';
import { oncePerDatabase } from './oncePerDatabase.js';

/** The form that Debezium's outbox router for MongoDB takes. */
export type OutboxEntry = {
  _id: string;
  aggregatetype: string;
  aggregateid: string;
  type: string;
  payload: Record<string, unknown>;
  version: number;
  at: Date;
};

/** An event as its readers get it. Order is promised within one aggregate only, by `version`; an older version is to be ignored. */
export type DomainEvent = {
  id: string;
  type: string;
  aggregate: { type: string; id: string };
  version: number;
  payload: Record<string, unknown>;
  at: Date;
};

export const outboxOf = (owner: Database): mongo.Collection<OutboxEntry> => plainCollection(owner, 'outbox');

/** Makes the collection and its index; a transaction that had to would conflict with its neighbours. */
export const outboxReady = oncePerDatabase((owner) => outboxOf(owner).createIndex({ at: 1, _id: 1 }));

export const eventOf = (entry: OutboxEntry): DomainEvent => ({
  id: entry._id,
  type: entry.type,
  aggregate: { type: entry.aggregatetype, id: entry.aggregateid },
  version: entry.version,
  payload: entry.payload,
  at: entry.at,
});
