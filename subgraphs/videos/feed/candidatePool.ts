// Remembers, for some seconds, what the sources brought that are the same for everyone in a market.

import { LRUCache } from 'lru-cache';
import type { Ask, Candidate, Source, SourceDeps } from './feed.js';
import { spellOf } from './freshness.js';

const mostRemembered = 200;

export type ReadSource = (source: Source, ask: Ask) => Promise<Candidate[]>;

/** Who comes at the same time shares one read; one that failed is read again. What comes out is shared: it is never changed. */
export function candidatePool(deps: SourceDeps): ReadSource {
  const remembered = new LRUCache<string, Promise<Candidate[]>>({ max: mostRemembered });
  return (source, ask) => {
    if (source.personal) return source.read(deps, ask);
    const key = [source.name, ask.market, ask.hashtag, spellOf(ask.now).getTime()].join(' ');
    const known = remembered.get(key);
    if (known) return known;
    const reading = source.read(deps, ask);
    remembered.set(key, reading);
    reading.catch(() => remembered.delete(key));
    return reading;
  };
}
