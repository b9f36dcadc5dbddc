// Sends things in batches, several at a time, and tells of each what became of it.

import type { BulkResult } from '../../subgraphs/kit/bulk.js';
import { bulkLimit, refused } from '../../subgraphs/kit/bulk.js';
import { codeOf } from '../../subgraphs/kit/codedError.js';

export type Send<T> = (batch: readonly T[]) => Promise<readonly BulkResult[]>;

/** Of the things, before they become inputs: three bytes a character still stay below the door's limit of a body. */
const batchCharacters = 250_000;
const inFlight = 3;
/** Waits between tries of a batch, in milliseconds: mutations are idempotent by natural key, so a try may repeat another. */
const pauses = [200, 500, 1000, 2000, 5000];
const transient = new Set(['BUSY', 'SUBGRAPH_UNAVAILABLE', 'UNREACHABLE', 'RATE_LIMITED']);
/** Errors of a whole batch for which one row may be at fault. */
const ofTheInput = new Set([
  'BAD_USER_INPUT',
  'GRAPHQL_VALIDATION_FAILED',
  'BODY_TOO_LARGE',
  'VARIABLES_TOO_LARGE',
  'INTERNAL_SERVER_ERROR',
]);

export function delivery<T>(send: Send<T>, settle: (thing: T, result: BulkResult) => void, pause = sleep) {
  let batch: T[] = [];
  let characters = 0;
  const running = new Set<Promise<void>>();
  let failure: unknown;

  async function start(): Promise<void> {
    const sending = batch;
    [batch, characters] = [[], 0];
    if (sending.length === 0) return;
    const work: Promise<void> = deliver(sending, send, settle, pause)
      .catch((error: unknown) => void (failure ??= error))
      .finally(() => running.delete(work));
    running.add(work);
    if (running.size >= inFlight) await Promise.race(running);
    if (failure !== undefined) throw failure;
  }

  return {
    async add(thing: T, size: number): Promise<void> {
      if (batch.length > 0 && characters + size > batchCharacters) await start();
      batch.push(thing);
      characters += size;
      if (batch.length >= bulkLimit) await start();
    },
    /** Resolves when all is answered; rejects with the first failure, after what was under way has ended. */
    async done(): Promise<void> {
      if (failure === undefined) await start();
      await Promise.all(running);
      if (failure !== undefined) throw failure;
    },
    /** Waits for what is under way, and sends nothing more. */
    async stop(): Promise<void> {
      await Promise.all(running);
    },
  };
}

/** A batch that is refused whole is halved until the row at fault stands alone. */
async function deliver<T>(
  batch: readonly T[],
  send: Send<T>,
  settle: (thing: T, result: BulkResult) => void,
  pause: typeof sleep,
): Promise<void> {
  try {
    const results = await tried(() => send(batch), pause);
    const byIndex = new Map(results.map((result) => [result.index, result]));
    batch.forEach((thing, index) =>
      settle(thing, byIndex.get(index) ?? refused(index, 'NO_RESULT', null, 'The server gave no result for it.')),
    );
  } catch (error) {
    const code = codeOf(error) ?? '';
    const [only] = batch;
    if (!ofTheInput.has(code) || only === undefined) throw error;
    if (batch.length === 1) return settle(only, refused(0, code, null, (error as Error).message));
    const half = Math.ceil(batch.length / 2);
    await deliver(batch.slice(0, half), send, settle, pause);
    await deliver(batch.slice(half), send, settle, pause);
  }
}

async function tried<T>(work: () => Promise<T>, pause: typeof sleep): Promise<T> {
  for (const ms of pauses) {
    try {
      return await work();
    } catch (error) {
      if (!transient.has(codeOf(error) ?? '')) throw error;
      await pause(ms);
    }
  }
  return work();
}

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
