// What the sources brought that are the same for everyone, merged once for all who rank it.

import type { Candidate, Entry, Feed } from './feed.js';
import type { Brought } from './rankFeed.js';
import { laterIdFirst } from './rank/laterIdFirst.js';
import { withSource } from './reasons.js';

/** The most popular first, since most ranks put them so. `placeOf` tells where an id stands in `entries`. */
export type SharedEntries = { entries: readonly Entry[]; placeOf: ReadonlyMap<string, number> };
type Merged = SharedEntries & { feed: Feed; brought: Brought };

/** By the first list that was brought: it is another one when any of it was read anew and had changed. */
const known = new WeakMap<readonly Candidate[], Merged[]>();
const none: SharedEntries = { entries: [], placeOf: new Map() };

export function sharedEntries(feed: Feed, all: Brought): SharedEntries {
  const brought = all.filter((_, index) => feed.sources[index]?.personal === false);
  const [first] = brought;
  if (!first) return none;
  const others = known.get(first) ?? [];
  const same = others.find((each) => each.feed === feed && isSame(each.brought, brought));
  if (same) return same;
  const merged = { ...merge(feed, brought), feed, brought };
  known.set(first, [...others.filter((each) => each.feed !== feed), merged]);
  return merged;
}

const isSame = (one: Brought, other: Brought) => one.every((list, index) => list === other[index]);

function merge(feed: Feed, brought: Brought): SharedEntries {
  const names = feed.sources.flatMap(({ name, personal }) => (personal ? [] : [name]));
  const found = new Map<string, Entry>();
  names.forEach((name, index) => {
    for (const candidate of brought[index] ?? []) {
      const entry = found.get(candidate._id);
      found.set(candidate._id, { ...candidate, sources: withSource(entry?.sources ?? [], name) });
    }
  });
  const entries = [...found.values()].sort((a, b) => b.popularity - a.popularity || laterIdFirst(a, b));
  return { entries, placeOf: new Map(entries.map(({ _id }, place) => [_id, place])) };
}
