// Remembers, for some seconds, what the sources brought that are the same for everyone in a market.

import type { ReadSource, SourceDeps } from './feed.js';
import { spellOf } from './freshness.js';
import { remembered } from './remembered.js';
import { sameCandidates } from './sameCandidates.js';

const mostCandidates = 60_000;

/** What a personal source brings is read each time: personalPool.ts remembers that. */
export function candidatePool(deps: SourceDeps): ReadSource {
  const pool = remembered({ most: mostCandidates, weigh: (found) => found.length, isSame: sameCandidates });
  return (source, ask) => {
    if (source.personal) return source.read(deps, ask);
    const key = `${source.name} ${ask.market} ${ask.hashtag}`;
    return pool(key, [spellOf(ask.now).getTime()], () => source.read(deps, ask));
  };
}
