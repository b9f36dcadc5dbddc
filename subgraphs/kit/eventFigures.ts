// How a subgraph's events stand: what waits in its outbox, how far its consumers are behind, and what they gave up.

import { consumersOf } from './consumerLease.js';
import type { Figure } from './figures.js';
import { deadLettersOf } from './inbox.js';
import type { Database } from './mongo.js';
import { outboxOf } from './outbox.js';
import { readersOf } from './outboxReaders.js';

/** A depth that is counted no further: that much is too much. */
const COUNTED_MOST = 10_000;

export const eventFigures: readonly Figure<Database>[] = [
  {
    name: 'vitrine_outbox_entries',
    help: 'Entries in the outbox, those that every reader passed among them until they are pruned.',
    read: async (db) => [{ value: await outboxOf(db).estimatedDocumentCount() }],
  },
  {
    name: 'vitrine_outbox_unread',
    help: `Entries of the outbox that a reader has not told to have passed, counted up to ${COUNTED_MOST}.`,
    labels: ['reader'],
    read: async (db) => {
      const readers = await readersOf(db).find().toArray();
      return Promise.all(
        readers.map(async ({ _id: reader, at }) => {
          const value = await outboxOf(db).countDocuments({ at: { $gt: at } }, { limit: COUNTED_MOST });
          return { labels: { reader }, value };
        }),
      );
    },
  },
  {
    name: 'vitrine_consumer_lag_seconds',
    help: 'How long ago a consumer told last that it had handled everything until then; a few seconds where nothing happens.',
    labels: ['consumer'],
    read: async (db) => {
      const consumers = await consumersOf(db).find().toArray();
      return consumers.flatMap(({ _id: consumer, checkpoint }) =>
        checkpoint ? [{ labels: { consumer }, value: Math.max(0, Date.now() - checkpoint.at.getTime()) / 1000 }] : [],
      );
    },
  },
  {
    name: 'vitrine_dead_letters',
    help: 'Events that a consumer gave up on, and that wait for an operator.',
    labels: ['consumer'],
    read: async (db) => {
      const [counts, consumers] = await Promise.all([
        deadLettersOf(db)
          .aggregate<{ _id: string; count: number }>([{ $sortByCount: '$consumer' }])
          .toArray(),
        consumersOf(db).find().toArray(),
      ]);
      const counted = new Map(counts.map(({ _id, count }) => [_id, count]));
      for (const { _id } of consumers) counted.set(_id, counted.get(_id) ?? 0);
      return [...counted].map(([consumer, value]) => ({ labels: { consumer }, value }));
    },
  },
];
