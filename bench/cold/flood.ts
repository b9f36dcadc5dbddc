// A flood of operations that nobody has sent before, so many at a time, until it is called off or they are all asked.

import type { Headers } from '../load/credentials.js';
import type { Posted } from '../load/ask.js';
import { kinds } from './coldOperations.js';
import type { ColdOperations, Kind } from './coldOperations.js';

export type Flooded = { answered: number; refused: number; failed: number };
export type Flood = { stop(): void; done: Promise<Flooded> };

const atATime = 16;
const firstNumber = 1_000_000;

/** What is refused with a status of 503 or 429 was told to come again later, which it does not. */
export function flood(
  post: (headers: Headers, sent: object) => Promise<Posted>,
  headers: Headers,
  operations: ColdOperations,
  count: number,
): Flood {
  const told: Flooded = { answered: 0, refused: 0, failed: 0 };
  let next = 0;
  let stopped = false;
  async function ask(): Promise<void> {
    while (!stopped && next < count) {
      const number = (next += 1);
      const kind = kinds[number % kinds.length] as Kind;
      const { statusCode } = await post(headers, operations(kind, firstNumber + number));
      if (statusCode === 200) told.answered += 1;
      else if (statusCode === 503 || statusCode === 429) told.refused += 1;
      else told.failed += 1;
    }
  }
  const done = Promise.all(Array.from({ length: atATime }, ask)).then(() => told);
  return { stop: () => void (stopped = true), done };
}
