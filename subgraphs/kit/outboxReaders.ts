// How far each consumer has read an outbox, kept beside it, so that its owner knows which entries may go.

import { plainCollection, type Database, type mongo } from './mongo.js';
import { outboxOf } from './outbox.js';

const KEPT_MS = 7 * 24 * 3600 * 1000;
const PRUNED = 'pruned';

/** `at`: whatever is older than this by more than five minutes has been read. */
type Reader = { _id: string; at: Date };
export const readersOf = (owner: Database): mongo.Collection<Reader> => plainCollection(owner, 'outboxReaders');
const marksOf = (owner: Database): mongo.Collection<Reader> => plainCollection(owner, 'outboxMarks');

/** From here on nothing is deleted that this reader has not passed. */
export async function registerReader(owner: Database, reader: string): Promise<void> {
  await readersOf(owner).updateOne({ _id: reader }, { $setOnInsert: { at: new Date(0) } }, { upsert: true });
}

export async function advanceReader(owner: Database, reader: string, at: Date): Promise<void> {
  await readersOf(owner).updateOne({ _id: reader }, { $max: { at } }, { upsert: true });
}

/** Whether entries may be missing that someone who had read as far as `at` has not seen. */
export async function historyGoneSince(owner: Database, at: Date): Promise<boolean> {
  const mark = await marksOf(owner).findOne({ _id: PRUNED });
  return mark !== null && mark.at > at;
}

/**
 * Deletes what every registered reader passed more than seven days ago, and answers how many entries went. A reader that is retired for
 * good must be taken out of `outboxReaders`, or it keeps everything.
 */
export async function pruneOutbox(owner: Database, now = new Date()): Promise<number> {
  const positions = await readersOf(owner).find().toArray();
  const slowest = Math.min(now.getTime(), ...positions.map(({ at }) => at.getTime()));
  const before = new Date(slowest - KEPT_MS);
  await marksOf(owner).updateOne({ _id: PRUNED }, { $max: { at: before } }, { upsert: true });
  return (await outboxOf(owner).deleteMany({ at: { $lt: before } })).deletedCount;
}
