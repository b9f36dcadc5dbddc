// The only way to a transaction: tries under one deadline, and the events that it emits committed with it.

import { setTimeout as pause } from 'node:timers/promises';
import { codedError } from './codedError.js';
import { randomIds } from './ids.js';
import { isOutOfReach, type ClientSession, type Database } from './mongo.js';
import { outboxOf, outboxReady, type OutboxEntry } from './outbox.js';

/** `version` is counted by the aggregate's own document, in the same transaction: readers order by it. */
export type NewEvent = {
  type: string;
  aggregate: { type: string; id: string };
  version: number;
  payload: Record<string, unknown>;
};

export type Transaction = { session: ClientSession; emit(event: NewEvent): void };

/** How a verb gets a transaction without knowing the database that it is on. */
export type Transact = <T>(work: (tx: Transaction) => Promise<T>, options?: { deadlineMs?: number }) => Promise<T>;

const LONGEST_PAUSE_MS = 100;
const settings = {
  readConcern: { level: 'snapshot' },
  writeConcern: { w: 'majority', journal: true },
  readPreference: 'primary',
} as const;

type Attempt<T> = { value: T } | { error: unknown };

/**
 * Runs `work` until one try of it commits. It may run many times, so it does nothing but MongoDB operations under `tx.session`, one
 * after another, and emits; what it throws, unless MongoDB calls it transient, aborts and is thrown on.
 * `deadlineMs` spans all tries: 3,000 for requests, workers pass 10,000. Past it: BUSY, and nothing was written; or OUTCOME_UNKNOWN,
 * where the answer to the commit was lost, and the caller must read by its key what became of it.
 */
export async function transaction<T>(
  db: Database,
  work: (tx: Transaction) => Promise<T>,
  { deadlineMs = 3000 }: { deadlineMs?: number } = {},
): Promise<T> {
  const until = performance.now() + deadlineMs;
  for (let tries = 1; ; tries += 1) {
    const attempt = await attemptOnce(db, work, until);
    if ('value' in attempt) return attempt.value;
    if (!isTransient(attempt.error)) throw attempt.error;

    const pauseMs = Math.random() * Math.min(LONGEST_PAUSE_MS, 2 ** tries);
    if (performance.now() + pauseMs >= until) throw busy(attempt.error);
    await pause(pauseMs);
  }
}

/**
 * A try has a session of its own, which ends only when `work` has settled: on a session whose transaction was aborted, the driver would
 * let a straggling write through outside of any transaction; an ended session refuses it.
 */
function attemptOnce<T>(db: Database, work: (tx: Transaction) => Promise<T>, until: number): Promise<Attempt<T>> {
  const session = db.connection.getClient().startSession();
  let committing = false;
  const attempt = async (): Promise<Attempt<T>> => {
    try {
      await outboxReady(db);
      session.startTransaction(settings);
      const events: OutboxEntry[] = [];
      const value = await work({ session, emit: (event) => void events.push(entryOf(event)) });
      if (events.length > 0) await outboxOf(db).insertMany(events, { session });
      if (performance.now() >= until) return { error: busy() };
      committing = true;
      await commit(session, until);
      return { value };
    } catch (error) {
      return { error };
    } finally {
      await session.endSession();
    }
  };
  return before(until, attempt(), () => ({ error: committing ? unknownOutcome() : busy() }));
}

async function commit(session: ClientSession, until: number): Promise<void> {
  for (;;) {
    try {
      return await session.commitTransaction();
    } catch (error) {
      if (!isUnknown(error)) throw error;
      if (performance.now() >= until) throw unknownOutcome(error);
      await pause(Math.random() * LONGEST_PAUSE_MS);
    }
  }
}

/** A call that hangs is left behind, not waited for. */
function before<T>(until: number, running: Promise<T>, late: () => T): Promise<T> {
  const timer = new AbortController();
  const expired = pause(Math.max(0, until - performance.now()), undefined, { signal: timer.signal }).then(late);
  return Promise.race([running, expired]).finally(() => timer.abort());
}

/** Made anew on each try: an id and a time from a try that failed would lie about the order. */
const entryOf = ({ type, aggregate, version, payload }: NewEvent): OutboxEntry => ({
  _id: randomIds.next('evt'),
  aggregatetype: aggregate.type,
  aggregateid: aggregate.id,
  type,
  payload,
  version,
  at: new Date(),
});

const isTransient = (error: unknown) => hasLabel(error, 'TransientTransactionError') || isOutOfReach(error);
/** Of a commit alone: there, an error of the network does not tell whether it was done. */
const isUnknown = (error: unknown) => hasLabel(error, 'UnknownTransactionCommitResult') || isOutOfReach(error);

function hasLabel(error: unknown, label: string): boolean {
  const { hasErrorLabel } = (error ?? {}) as { hasErrorLabel?: (label: string) => boolean };
  return typeof hasErrorLabel === 'function' && hasErrorLabel.call(error, label);
}

const busy = (cause?: unknown) =>
  Object.assign(codedError('BUSY', 'Too much is happening to this at the moment. Please try again.'), { cause });

const unknownOutcome = (cause?: unknown) =>
  Object.assign(
    codedError('OUTCOME_UNKNOWN', 'It is not known yet whether this was done. Ask again with the same key.'),
    {
      cause,
    },
  );
