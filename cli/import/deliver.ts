// Sends things in batches, several at a time, and tells of each what became of it.

import type { BulkResult } from '../../subgraphs/kit/bulk.js';
import { bulkLimit, refused } from '../../subgraphs/kit/bulk.js';
import { codeOf } from '../../subgraphs/kit/codedError.js';

export type Send<T> = (batch: readonly T[]) => Promise<readonly BulkResult[]>;

/** Of the things, before they become inputs: three bytes a character still stay below the door's limit of a body. */
const batchCharacters = 250_000;
/** Batches under way at once, where those of a kind don't get into one another's way. */
export const usualInFlight = 3;
/** Waits between tries of a batch, in milliseconds: mutations are idempotent by natural key, so a try may repeat another. */
const pauses = [200, 500, 1000, 3000, 10_000, 20_000];
const transient = new Set(['BUSY', 'SUBGRAPH_UNAVAILABLE', 'UNREACHABLE', 'RATE_LIMITED']);
/** Errors of a whole batch for which one row may be at fault. */
const ofTheInput = new Set([
  'BAD_USER_INPUT',
  'GRAPHQL_VALIDATION_FAILED',
  'BODY_TOO_LARGE',
  'VARIABLES_TOO_LARGE',
  'INTERNAL_SERVER_ERROR',
]);

export function delivery<T>(
  send: Send<T>,
  settle: (thing: T, result: BulkResult) => void,
  inFlight = usualInFlight,
  pause = sleep,
) {
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

/** A batch that is refused whole is halved until the row at fault stands alone; so is one that is too much for a busy server. */
async function deliver<T>(
  batch: readonly T[],
  send: Send<T>,
  settle: (thing: T, result: BulkResult) => void,
  pause: typeof sleep,
): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    try {
      const results = await send(batch);
      const byIndex = new Map(results.map((result) => [result.index, result]));
      batch.forEach((thing, index) =>
        settle(thing, byIndex.get(index) ?? refused(index, 'NO_RESULT', null, 'The server gave no result for it.')),
      );
      return;
    } catch (error) {
      const code = codeOf(error) ?? '';
      const [only] = batch;
      if (only !== undefined && batch.length === 1 && ofTheInput.has(code))
        return settle(only, refused(0, code, null, (error as Error).message));
      const ms = pauses[tries];
      if (transient.has(code) && ms !== undefined) await pause(ms);
      else if (!ofTheInput.has(code)) throw error;
      if (batch.length > 1 && (ofTheInput.has(code) || (code === 'BUSY' && tries > 0))) break;
    }
  }
  const half = Math.ceil(batch.length / 2);
  await deliver(batch.slice(0, half), send, settle, pause);
  await deliver(batch.slice(half), send, settle, pause);
}

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
