// Plays sessions against a contender, so many at a time, and takes the time of each request.

import type { Contender } from '../contenders/contender.js';
import { asker } from './ask.js';
import type { HeadersFor } from './credentials.js';
import type { Session } from './sessions.js';

export type Load = { contender: Contender; sessions: readonly Session[]; concurrency: number };
export type LoadResult = { latenciesMs: number[]; elapsedMs: number };

/** Everybody is signed before the clock runs. Throws at the first answer that is no page. */
export async function runSessions(
  { contender, sessions, concurrency }: Load,
  headersOf: HeadersFor,
): Promise<LoadResult> {
  const { ask, close } = asker(contender, concurrency);
  const signed = await Promise.all(
    sessions.map(async ({ person, pages }) => ({ pages, headers: await headersOf(contender.credentials, person) })),
  );
  const latenciesMs: number[] = [];
  const left = signed.values();

  async function play(): Promise<void> {
    for (const { headers, pages } of left) {
      let after: string | null = null;
      for (let page = 0; page < pages; page += 1) {
        const began = performance.now();
        const text = await ask(headers, after);
        latenciesMs.push(performance.now() - began);
        after = endCursorIn(text, contender.name);
        if (after === null) break;
      }
    }
  }

  const began = performance.now();
  try {
    await Promise.all(Array.from({ length: concurrency }, play));
    return { latenciesMs, elapsedMs: performance.now() - began };
  } finally {
    await close();
  }
}

/** Found without parsing, which would take from the contender's time on a small machine; null at the feed's end. */
function endCursorIn(text: string, name: string): string | null {
  const found = /"endCursor":(?:"([^"]+)"|null)/.exec(text);
  if (!found) throw new Error(`${name} answered no page: ${text.slice(0, 500)}`);
  return /"hasNextPage":true/.test(text) ? (found[1] ?? null) : null;
}
