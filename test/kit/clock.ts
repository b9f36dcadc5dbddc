import type { Clock } from '../../subgraphs/kit/clock.js';

export type TestClock = Clock & { advance(seconds: number): void };

/** Begins at the real time, so that what MongoDB and the tokens' library read agrees with it, and moves only forward. */
export function testClock(): TestClock {
  let offsetMs = 0;
  return {
    now: () => new Date(Date.now() + offsetMs),
    advance: (seconds) => {
      offsetMs += seconds * 1000;
    },
  };
}
