// Why entries are in a feed: there are few ways to be brought, so that all entries share their lists.

import type { FeedSource } from './feed.js';

export type Reasons = readonly { readonly source: FeedSource }[];

const lists = new Map<string, readonly FeedSource[]>();
const shown = new WeakMap<readonly FeedSource[], Reasons>();

/** The same list each time for the same sources. */
export function withSource(sources: readonly FeedSource[], name: FeedSource): readonly FeedSource[] {
  const key = sources.length === 0 ? name : `${sources.join(' ')} ${name}`;
  const known = lists.get(key) ?? [...sources, name];
  lists.set(key, known);
  return known;
}

/** The same list each time for the same list. */
export function reasonsOf(sources: readonly FeedSource[]): Reasons {
  const known = shown.get(sources) ?? sources.map((source) => ({ source }));
  shown.set(sources, known);
  return known;
}
