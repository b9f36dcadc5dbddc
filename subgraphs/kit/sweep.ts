// Work that is many: records that fall due, each claimed by moving its `dueAt` forward, which is the lease.

import type { Clock } from './clock.js';
import type { Model, QueryFilter } from './mongo.js';

/** An index on `dueAt` (after what `filter` compares) makes a sweep cheap. `dueAt` null: nothing is due any more. */
export type Sweepable = { _id: unknown; dueAt: Date | null; attempts: number };

/**
 * Claims up to `batch` records that are due, the longest due first, hands each to `handle`, and answers how many were handled without a
 * failure. `handle` gets the record as claimed and ends its turn by a write on `{ _id, attempts: record.attempts }` that settles it or
 * moves `dueAt`: whoever was overtaken then matches nothing. A record whose `handle` throws or dies is due again after `leaseMs`.
 */
export async function sweep<T extends Sweepable>(args: {
  model: Model<T>;
  filter?: QueryFilter<T>;
  leaseMs: number;
  batch: number;
  /** How many are in hand at a time. */
  atOnce?: number;
  /** Asked before each claim: false ends the sweep. */
  goOn?(): boolean;
  clock: Clock;
  handle(record: T): Promise<void>;
  onError?(error: unknown, record: T): void;
}): Promise<number> {
  const { model, filter, batch, atOnce = 8, clock, handle, goOn = () => true, onError = () => undefined } = args;
  const due = { ...filter, dueAt: { $lte: clock.now() } } as QueryFilter<T>;
  // Nothing but what a claim needs, so that a batch of large records is never in memory whole.
  const queue = await model.find(due, { dueAt: 1, attempts: 1 }).sort({ dueAt: 1 }).limit(batch).lean<T[]>();
  let handled = 0;
  const work = async () => {
    for (let next = queue.shift(); next && goOn(); next = queue.shift()) {
      const claimed = await claim(args, next);
      if (!claimed) continue;
      try {
        await handle(claimed);
        handled += 1;
      } catch (error) {
        onError(error, claimed);
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return handled;
}

/** Each claim is made when its turn comes, so that a slow batch does not outlive the leases of its last records. */
async function claim<T extends Sweepable>(
  { model, filter, leaseMs, clock }: { model: Model<T>; filter?: QueryFilter<T>; leaseMs: number; clock: Clock },
  { _id, attempts, dueAt }: T,
): Promise<T | null> {
  const until = new Date(clock.now().getTime() + leaseMs);
  return model
    .findOneAndUpdate(
      { ...filter, _id, attempts, dueAt } as QueryFilter<T>,
      { $set: { dueAt: until }, $inc: { attempts: 1 } } as never,
      { returnDocument: 'after' },
    )
    .lean<T | null>();
}
