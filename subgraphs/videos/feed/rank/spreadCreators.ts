// Keeps a creator's videos from following each other, while others are there.

import type { Entry } from '../feed.js';

/**
 * Each place takes the best that is left of another creator than the place before it; failing that, the best that is left. In one pass:
 * whatever had to wait is of one creator, the last one placed.
 */
export function spreadCreators(ranked: readonly Entry[]): Entry[] {
  const spread: Entry[] = [];
  const waiting: Entry[] = [];
  let taken = 0;
  let previous: string | undefined;
  const place = (entry: Entry) => {
    spread.push(entry);
    previous = entry.creatorId;
  };
  for (const entry of ranked) {
    if (entry.creatorId === previous) {
      waiting.push(entry);
      continue;
    }
    place(entry);
    const next = waiting[taken];
    if (next && next.creatorId !== previous) {
      place(next);
      taken += 1;
    }
  }
  return spread.concat(waiting.slice(taken));
}
