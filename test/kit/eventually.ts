// Waits until something holds, and fails where it does not in time: the tests' only way of waiting.

import { setTimeout as pause } from 'node:timers/promises';

const POLL_MS = 20;

/** Answers what `probe` answers once that is true of it; a probe that throws is asked again. Past the deadline, throws the last error. */
export async function eventually<T>(
  probe: () => T | Promise<T>,
  { withinMs = 60_000 }: { withinMs?: number } = {},
): Promise<NonNullable<T>> {
  const deadline = performance.now() + withinMs;
  for (;;) {
    let last: unknown = new Error(`did not hold within ${withinMs} ms: ${probe.toString()}`);
    try {
      const found = await probe();
      if (found) return found;
    } catch (error) {
      last = error;
    }
    if (performance.now() > deadline) throw last;
    await pause(POLL_MS);
  }
}
