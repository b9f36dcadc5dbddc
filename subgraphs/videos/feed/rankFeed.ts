import type { ReadSource } from './candidatePool.js';
import { rankedLimit } from './candidateLimit.js';
import type { Ask, Entry, Feed } from './feed.js';

/** Sources → rules → rank: no video comes twice, whichever sources brought it, and each says which they were. */
export async function rankFeed(read: ReadSource, feed: Feed, ask: Ask): Promise<Entry[]> {
  const brought = await Promise.all(feed.sources.map((source) => read(source, ask)));
  const entries = new Map<string, Entry>();
  feed.sources.forEach(({ name }, index) => {
    for (const candidate of brought[index] ?? []) {
      const known = entries.get(candidate._id);
      if (known) known.sources.push(name);
      else entries.set(candidate._id, { ...candidate, sources: [name] });
    }
  });
  const allowed = [...entries.values()].filter((entry) => feed.rules.every((rule) => rule(entry, ask)));
  return feed.rank(allowed, ask).slice(0, rankedLimit);
}
