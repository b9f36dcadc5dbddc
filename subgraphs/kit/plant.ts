// Writes records whose ids are fixed, so that a planting that was cut short is simply done again.

import { derivedId } from './ids.js';
import type { Database, Model } from './mongo.js';
import { outboxOf, outboxReady } from './outbox.js';
import type { NewEvent } from './transaction.js';

const batchSize = 1000;

/** What is there already, by id or by another unique key, stays as it is. For whole records that need no checking. */
export async function plant<T extends { _id: string }>(model: Model<T>, records: Iterable<T>): Promise<void> {
  for (const batch of batches(records)) {
    await model.collection.insertMany(batch as never, { ordered: false }).catch(forgiveDuplicates);
  }
}

/** Announces what was planted, once: an event's id follows from its aggregate and version. */
export async function announce(db: Database, events: Iterable<NewEvent>, at: Date): Promise<void> {
  await outboxReady(db);
  for (const batch of batches(events)) {
    const entries = batch.map(({ type, aggregate, version, payload }) => ({
      _id: derivedId('evt', `${type}/${aggregate.type}/${aggregate.id}/${version}`, at),
      aggregatetype: aggregate.type,
      aggregateid: aggregate.id,
      type,
      payload,
      version,
      at,
    }));
    await outboxOf(db).insertMany(entries, { ordered: false }).catch(forgiveDuplicates);
  }
}

function* batches<T>(items: Iterable<T>): Generator<T[]> {
  let batch: T[] = [];
  for (const item of items) {
    if (batch.push(item) < batchSize) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

function forgiveDuplicates(error: unknown): void {
  const { writeErrors } = error as { writeErrors?: { code: number }[] | { code: number } };
  const faults = Array.isArray(writeErrors) ? writeErrors : writeErrors ? [writeErrors] : [];
  if (faults.length === 0 || faults.some(({ code }) => code !== 11000)) throw error;
}
