// Sources → rules → rank: no video comes twice, whichever sources brought it, and each says which they were.

import { all, type MaybePromise } from '../../kit/maybePromise.js';
import { rankedLimit } from './candidateLimit.js';
import type { Ask, Candidate, Entry, Feed, ReadSource } from './feed.js';
import { sharedEntries } from './sharedEntries.js';
import { withSource } from './reasons.js';

/** What each source brought, in the order of the feed's sources. */
export type Brought = readonly (readonly Candidate[])[];

export const bring = (read: ReadSource, feed: Feed, ask: Ask): MaybePromise<Brought> =>
  all(feed.sources.map((source) => read(source, ask)));

export function rankFeed(feed: Feed, brought: Brought, ask: Ask): Entry[] {
  const entries = mergedEntries(feed, brought);
  const allowed = entries.filter((entry) => feed.rules.every((rule) => rule(entry, ask)));
  return feed.rank(allowed, ask).slice(0, rankedLimit);
}

/** What is for everyone was merged once, for all viewers; what is the viewer's own is added to it. */
function mergedEntries(feed: Feed, brought: Brought): Entry[] {
  const shared = sharedEntries(feed, brought);
  const entries = [...shared.entries];
  const added = new Map<string, number>();
  feed.sources.forEach(({ name, personal }, index) => {
    if (!personal) return;
    for (const candidate of brought[index] ?? []) {
      const place = added.get(candidate._id) ?? shared.placeOf.get(candidate._id);
      const known = place === undefined ? undefined : entries[place];
      if (known && place !== undefined) entries[place] = { ...known, sources: withSource(known.sources, name) };
      else {
        added.set(candidate._id, entries.length);
        entries.push({ ...candidate, sources: withSource([], name) });
      }
    }
  });
  return entries;
}
