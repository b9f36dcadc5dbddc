// What a consumer has handled already, so that an event that comes twice does nothing the second time; and what it gave up.

import { guardStands } from './env.js';
import { plainCollection, type ClientSession, type Database, type mongo } from './mongo.js';
import { oncePerDatabase } from './oncePerDatabase.js';
import type { DomainEvent } from './outbox.js';
import { consumersOf } from './consumerLease.js';

const KEPT_MS = 14 * 24 * 3600 * 1000;

type InboxEntry = { _id: string; consumer: string; at: Date };
export type DeadLetter = {
  _id: string;
  consumer: string;
  event: DomainEvent;
  error: string;
  failures: number;
  at: Date;
};

const inboxOf = (own: Database): mongo.Collection<InboxEntry> => plainCollection(own, 'inbox');
export const deadLettersOf = (own: Database): mongo.Collection<DeadLetter> => plainCollection(own, 'deadLetters');

export const inboxReady = oncePerDatabase((own) =>
  Promise.all([
    inboxOf(own).createIndex({ consumer: 1, at: 1 }),
    deadLettersOf(own).createIndex({ consumer: 1, at: 1 }),
  ]),
);

const keyOf = (consumer: string, eventId: string) => `${consumer}/${eventId}`;

/** Those of the events that the consumer has not handled yet, in their order. */
export async function unhandled<T extends { id: string }>(
  own: Database,
  consumer: string,
  events: readonly T[],
  session?: ClientSession,
): Promise<T[]> {
  if (!guardStands('inbox')) return [...events];
  const keys = events.map(({ id }) => keyOf(consumer, id));
  const known = await inboxOf(own)
    .find({ _id: { $in: keys } }, { projection: { _id: 1 }, ...(session && { session }) })
    .toArray();
  const handled = new Set(known.map(({ _id }) => _id));
  return events.filter(({ id }) => !handled.has(keyOf(consumer, id)));
}

export async function rememberHandled(
  own: Database,
  consumer: string,
  events: readonly DomainEvent[],
  session: ClientSession,
): Promise<void> {
  if (events.length === 0 || !guardStands('inbox')) return;
  await inboxOf(own).insertMany(
    events.map(({ id, at }) => ({ _id: keyOf(consumer, id), consumer, at })),
    { session },
  );
}

export async function layAside(
  own: Database,
  consumer: string,
  letter: { event: DomainEvent; error: string; failures: number },
  session: ClientSession,
): Promise<void> {
  const _id = keyOf(consumer, letter.event.id);
  await deadLettersOf(own).insertOne({ _id, consumer, ...letter, at: new Date() }, { session });
}

/** Deletes entries of events that their consumer's checkpoint passed 14 days ago: 7 more than the outbox keeps them. */
export async function pruneInbox(own: Database): Promise<number> {
  const consumers = await consumersOf(own)
    .find({ checkpoint: { $ne: null } })
    .toArray();
  let deleted = 0;
  for (const { _id: consumer, checkpoint } of consumers) {
    const before = new Date((checkpoint?.at.getTime() ?? 0) - KEPT_MS);
    deleted += (await inboxOf(own).deleteMany({ consumer, at: { $lt: before } })).deletedCount;
  }
  return deleted;
}
