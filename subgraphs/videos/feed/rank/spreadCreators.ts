// Keeps a creator's videos from following each other, while others are there.

import type { Entry } from '../feed.js';

/** Each place takes the best that is left of another creator than the place before it; failing that, the best that is left. */
export function spreadCreators(ranked: readonly Entry[]): Entry[] {
  const left = [...ranked];
  const spread: Entry[] = [];
  while (left.length > 0) {
    const previous = spread.at(-1)?.creatorId;
    const other = left.findIndex(({ creatorId }) => creatorId !== previous);
    spread.push(...left.splice(Math.max(0, other), 1));
  }
  return spread;
}
