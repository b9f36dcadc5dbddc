// A running consumer: leads its group or stands by, catches up, follows the stream, and hands over when it stops.

import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { passBookmark } from './bookmark.js';
import { AT_SLACK_MS, catchUp, isSnapshotGone } from './catchUp.js';
import { codeOf, codedError } from './codedError.js';
import { acquireLease, isLeaseLost, type Checkpoint, type Lease, type StreamStart } from './consumerLease.js';
import { handleEvents, type EventHandler } from './handleEvents.js';
import { inboxReady, unhandled } from './inbox.js';
import type { Logger } from './log.js';
import type { Database } from './mongo.js';
import { eventOf, outboxReady, type DomainEvent } from './outbox.js';
import { advanceReader, historyGoneSince, registerReader } from './outboxReaders.js';
import { isHistoryLost, outboxStream } from './outboxStream.js';
import type { Transaction } from './transaction.js';

/**
 * `name` is the group's: of all processes that run it, one leads. `handle` may run again for the same event until its transaction commits,
 * so it writes under `tx.session` alone, and ignores a version older than the one it knows of that aggregate.
 */
export type Consumer<Deps> = {
  name: string;
  owner: string;
  types: readonly string[];
  handle(event: DomainEvent, tx: Transaction, deps: Deps): Promise<void>;
};

export type RunningConsumer = {
  /** Ends after the transaction in hand, and releases the lease, so that another takes over at once. */
  stop(): Promise<void>;
  /** Resolves when every matching event that was in the owner's outbox at the call has been handled or dead-lettered. */
  settled(deadlineMs?: number): Promise<void>;
  /** Age of the oldest event in hand; 0 where there is none, and while another process leads. */
  lagMs(): number;
  state(): 'leading' | 'standby' | 'stopped';
};

const MOST_IN_A_BATCH = 250;
const LEASE_MS = 10_000;
const STANDBY_POLL_MS = 1000;
const AFTER_FAILURE_MS = 1000;
const POSITION_EVERY_MS = 5000;
/** So that a log of operations that is too short for its load does not make us scan without end. */
const BEFORE_RESCAN_MS = 100;

export function runConsumer<Deps>(args: {
  consumer: Consumer<Deps>;
  deps: Deps;
  own: Database;
  owner: Database;
  log: Logger;
  onError?(error: unknown): void;
  leaseMs?: number;
}): RunningConsumer {
  const { consumer, deps, own, owner, log, onError = () => undefined, leaseMs = LEASE_MS } = args;
  const { name, types } = consumer;
  const reader = `${own.name}/${name}`;
  const holder = randomUUID();
  const stopping = new AbortController();
  const { signal } = stopping;
  let state: ReturnType<RunningConsumer['state']> = 'standby';
  let inHand: Date | null = null;
  let fatal: unknown = null;

  async function run(): Promise<void> {
    while (!signal.aborted && !fatal) {
      try {
        await Promise.all([outboxReady(owner), inboxReady(own)]);
        const lease = await acquireLease(own, name, holder, leaseMs);
        if (lease) await leadThenRelease(lease);
        else await pause(STANDBY_POLL_MS, undefined, { signal });
      } catch (error) {
        if (signal.aborted) break;
        await afterFailure(error);
      }
    }
    state = 'stopped';
  }

  async function leadThenRelease(lease: Lease): Promise<void> {
    state = 'leading';
    try {
      await lead(lease);
    } finally {
      state = 'standby';
      inHand = null;
      await lease.release().catch(onError);
    }
  }

  async function lead(lease: Lease): Promise<void> {
    await registerReader(owner, reader);
    let checkpoint = lease.checkpoint;
    const moved = (to: Checkpoint) => void (checkpoint = to);
    const by: EventHandler = {
      consumer: name,
      own,
      lease,
      log,
      onError,
      signal,
      handle: (e, tx) => consumer.handle(e, tx, deps),
    };
    while (!signal.aborted) {
      try {
        const from: StreamStart = checkpoint?.from ?? (await scan(by, checkpoint?.at ?? null, moved));
        await follow(by, from, moved);
      } catch (error) {
        if (!isHistoryLost(error) && !isSnapshotGone(error)) throw error;
        log.warn({ consumer: name, err: error }, 'the stream lost its place: the outbox is scanned');
        if (checkpoint) checkpoint = { at: checkpoint.at, from: null };
        await pause(BEFORE_RESCAN_MS, undefined, { signal });
      }
    }
  }

  async function scan(by: EventHandler, since: Date | null, moved: (to: Checkpoint) => void): Promise<StreamStart> {
    if (since && (await historyGoneSince(owner, new Date(since.getTime() - AT_SLACK_MS)))) throw historyGone(name);
    const begun = new Date();
    let at = since ?? new Date(0);
    const time = await catchUp({
      owner,
      types,
      since,
      pageSize: MOST_IN_A_BATCH,
      async handle(page) {
        signal.throwIfAborted();
        inHand = page[0]?.at ?? null;
        const steps = page.map((entry) => {
          at = later(at, entry.at);
          return { event: eventOf(entry), checkpoint: { at, from: null } };
        });
        const fresh = new Set(
          await unhandled(
            own,
            name,
            steps.map(({ event }) => event),
          ),
        );
        await handleEvents(
          by,
          steps.filter(({ event }) => fresh.has(event)),
        );
        moved({ at, from: null });
        await by.lease.renew({ at, from: null });
      },
    });
    const reached = { at: begun, from: { time } };
    await by.lease.renew(reached);
    moved(reached);
    await advanceReader(owner, reader, begun);
    return reached.from;
  }

  async function follow(by: EventHandler, from: StreamStart, moved: (to: Checkpoint) => void): Promise<void> {
    let positionAt = 0;
    const idleMs = Math.floor(leaseMs / 3);
    for await (const batch of outboxStream({ owner, types, reader, from, most: MOST_IN_A_BATCH, idleMs, signal })) {
      const steps = batch.entries.map(({ entry, token }) => ({
        event: eventOf(entry),
        checkpoint: { at: earlier(entry.at, new Date()), from: { token } },
      }));
      const reached = steps.at(-1)?.checkpoint ?? { at: batch.asked, from: { token: batch.token } };
      inHand = steps[0]?.event.at ?? null;
      if (steps.length > 0) await handleEvents(by, steps);
      else await by.lease.renew(reached);
      moved(reached);
      inHand = null;
      if (performance.now() - positionAt > POSITION_EVERY_MS) {
        await advanceReader(owner, reader, reached.at);
        positionAt = performance.now();
      }
    }
  }

  async function afterFailure(error: unknown): Promise<void> {
    if (codeOf(error) === 'HISTORY_GONE') {
      fatal = error;
      log.fatal({ consumer: name, err: error }, 'a consumer stopped for good');
      onError(error);
      return;
    }
    if (isLeaseLost(error)) log.warn({ consumer: name }, 'another process took over the consumer');
    else {
      log.error({ consumer: name, err: error }, 'a consumer failed and begins again');
      onError(error);
    }
    await pause(AFTER_FAILURE_MS, undefined, { signal }).catch(() => undefined);
  }

  const running = run();
  return {
    async stop() {
      stopping.abort();
      await running;
    },
    settled: (deadlineMs = 10_000) =>
      passBookmark({
        own,
        owner,
        consumer: name,
        reader,
        deadlineMs,
        check() {
          if (state === 'stopped') throw fatal ?? codedError('NOT_SETTLED', `The consumer ${name} was stopped.`);
        },
      }),
    lagMs: () => (inHand ? Math.max(0, Date.now() - inHand.getTime()) : 0),
    state: () => state,
  };
}

const later = (a: Date, b: Date) => (a > b ? a : b);
const earlier = (a: Date, b: Date) => (a < b ? a : b);

const historyGone = (name: string) =>
  codedError('HISTORY_GONE', `Entries that the consumer ${name} has not read were deleted from the outbox.`);
