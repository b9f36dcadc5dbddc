import { candidateLimit } from '../candidateLimit.js';
import type { TaggedCandidate } from '../candidateStore.js';
import type { Candidate, Source } from '../feed.js';

const roundSize = 300;
/** Past this many videos with nothing to buy among them, the feed stays short: a market that sells little is no reason to read all. */
const mostRounds = 3;

/** The most popular in which something can be bought in the market. */
export const shoppable: Source = {
  name: 'SHOPPABLE',
  personal: false,
  async read({ candidates, taggables }, ask) {
    const found: Candidate[] = [];
    let below: TaggedCandidate | null = null;
    for (let round = 0; round < mostRounds && found.length < candidateLimit; round += 1) {
      const tagged: TaggedCandidate[] = await candidates.tagged(below, ask, roundSize);
      const ids = new Set(tagged.flatMap(({ tags }) => tags.map(({ shoppableId }) => shoppableId)));
      const sellable = ids.size === 0 ? ids : await taggables.sellableIn(ask.market, [...ids]);
      const bought = tagged.filter(({ tags }) => tags.some(({ shoppableId }) => sellable.has(shoppableId)));
      found.push(...bought.map(({ tags: _, ...candidate }) => candidate));
      below = tagged.at(-1) ?? null;
      if (tagged.length < roundSize) break;
    }
    return found.slice(0, candidateLimit);
  },
};
