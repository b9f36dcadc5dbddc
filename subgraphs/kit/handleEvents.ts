// Handles events so that handler, inbox and checkpoint commit together, many at a time while none fails.

import { setTimeout as pause } from 'node:timers/promises';
import { BOOKMARK } from './bookmark.js';
import { codeOf } from './codedError.js';
import { isLeaseLost, type Checkpoint, type Lease } from './consumerLease.js';
import { layAside, rememberHandled, unhandled } from './inbox.js';
import type { Logger } from './log.js';
import { isOutOfReach, type Database } from './mongo.js';
import type { DomainEvent } from './outbox.js';
import { transaction, type Transaction } from './transaction.js';

const MOST_FAILURES = 8;
const PAUSE_UNIT_MS = 20;
const ONE_DEADLINE_MS = 10_000;
/** A batch that takes longer is tried as single events, before the server ends its transaction at five seconds. */
const BATCH_DEADLINE_MS = 4000;

export type Step = { event: DomainEvent; checkpoint: Checkpoint };

export type EventHandler = {
  consumer: string;
  own: Database;
  lease: Lease;
  handle(event: DomainEvent, tx: Transaction): Promise<void>;
  log: Logger;
  onError(error: unknown): void;
  signal: AbortSignal;
};

/** Returns when each event is handled, known already, or in `deadLetters`. Throws LEASE_LOST, and when the database is out of reach. */
export async function handleEvents(by: EventHandler, steps: readonly Step[]): Promise<void> {
  if (steps.length > 1) {
    try {
      return await commitSteps(by, steps, BATCH_DEADLINE_MS);
    } catch (error) {
      if (isNotTheHandlers(error)) throw error;
    }
  }
  for (const step of steps) await handleOne(by, step);
}

async function handleOne(by: EventHandler, step: Step): Promise<void> {
  for (;;) {
    by.signal.throwIfAborted();
    try {
      return await commitSteps(by, [step], ONE_DEADLINE_MS);
    } catch (error) {
      if (isNotTheHandlers(error)) throw error;
      by.onError(error);
      const { id: event, type } = step.event;
      const failures = await by.lease.countFailure(event);
      by.log.warn({ consumer: by.consumer, event, type, failures, err: error }, 'an event could not be handled');
      if (failures >= MOST_FAILURES) return giveUp(by, step, failures, error);
      await pause(Math.random() * PAUSE_UNIT_MS * 2 ** failures, undefined, { signal: by.signal });
    }
  }
}

async function commitSteps(by: EventHandler, steps: readonly Step[], deadlineMs: number): Promise<void> {
  const last = steps.at(-1);
  if (!last) return;
  await transaction(
    by.own,
    async (tx) => {
      await by.lease.move(last.checkpoint, tx.session);
      const fresh = await unhandled(
        by.own,
        by.consumer,
        steps.map(({ event }) => event),
        tx.session,
      );
      for (const event of fresh) if (event.type !== BOOKMARK) await by.handle(event, tx);
      await rememberHandled(by.own, by.consumer, fresh, tx.session);
    },
    { deadlineMs },
  );
}

async function giveUp(by: EventHandler, step: Step, failures: number, error: unknown): Promise<void> {
  const { event, checkpoint } = step;
  const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
  await transaction(
    by.own,
    async ({ session }) => {
      await by.lease.move(checkpoint, session);
      await layAside(by.own, by.consumer, { event, error: reason, failures }, session);
      await rememberHandled(by.own, by.consumer, [event], session);
    },
    { deadlineMs: ONE_DEADLINE_MS },
  );
  by.log.error({ consumer: by.consumer, event: event.id, type: event.type, failures }, 'an event was laid aside');
}

/** Faults that would meet any event alike; BUSY is not among them, since a handler that never ends looks the same. */
const isNotTheHandlers = (error: unknown) =>
  isLeaseLost(error) || isOutOfReach(error) || codeOf(error) === 'OUTCOME_UNKNOWN';
