// The entries of a page: by the same rules and rank as ours, whose functions these are; what is read for them is read by hand.

import { randomIds, derivedId } from '../../../subgraphs/kit/ids.js';
import { decodeCursor } from '../../../subgraphs/kit/connection.js';
import { candidatePool } from '../../../subgraphs/videos/feed/candidatePool.js';
import { feeds } from '../../../subgraphs/videos/feed/feeds.js';
import { spellOf } from '../../../subgraphs/videos/feed/freshness.js';
import { bring, rankFeed } from '../../../subgraphs/videos/feed/rankFeed.js';
import type { SourceDeps } from '../../../subgraphs/videos/feed/feed.js';
import { packed, unpacked } from '../../../subgraphs/videos/feed/packedRanking.js';
import type { RankedVideo } from '../../../subgraphs/videos/feed/snapshotStore.js';
import type { Queries } from './queries.js';

export type Seer = { userId: string | null; market: string | null };
export type Ranking = ReturnType<typeof rankings>;
/** `kept` resolves once the ranking is stored: the answer waits for it, but what is read for the page does not. */
export type Part = {
  id: string;
  size: number;
  from: number;
  entries: readonly RankedVideo[];
  kept: Promise<void>;
};

const kind = 'FOR_YOU' as const;
const followedLimit = 500;
const seenLimit = 200;
const keptMs = 630_000;
const notedMs = 30_000;
const done = Promise.resolve();

export function rankings(queries: Queries) {
  const readSource = candidatePool({ candidates: queries } as unknown as SourceDeps);

  async function fresh({ userId, market }: Seer): Promise<Part> {
    const now = new Date();
    const id =
      userId === null ? derivedId('snap', [kind, market, null].join(' '), spellOf(now)) : randomIds.next('snap');
    const known = userId === null ? await queries.snapshot(id, now) : null;
    if (known) return { id, size: known.size, from: 0, entries: unpacked(known), kept: done };

    const [followed, seen] = userId === null ? [[], []] : await profileOf(userId);
    const profile = userId === null ? null : { viewerId: userId, followed: new Set(followed), seen: new Set(seen) };
    const ask = { market, hashtag: null, now, profile };
    const ranked = rankFeed(feeds[kind], await bring(readSource, feeds[kind], ask), ask);
    const entries = ranked.map(({ _id, sources }) => ({ videoId: _id, sources }));
    const size = entries.length;
    const times = { usedAt: now, expiresAt: new Date(now.getTime() + keptMs), createdAt: now, updatedAt: now };
    const record = { _id: id, kind, viewerId: userId, market, hashtag: null, ...packed(entries), size, ...times };
    const kept = queries.addSnapshot(record).catch(ignoreTwin);
    return { id, size, from: 0, entries, kept };
  }
  const profileOf = (userId: string) =>
    Promise.all([queries.followed(userId, followedLimit), queries.seen(userId, seenLimit)]);

  async function after({ userId, market }: Seer, cursor: string): Promise<Part | null> {
    const { id, value } = decodeCursor(cursor);
    const now = new Date();
    const from = Number(value) + 1;
    const found = await queries.snapshot(id, now);
    if (!found || found.kind !== kind || found.viewerId !== userId || found.market !== market) return null;
    const isDue = now.getTime() - found.usedAt.getTime() >= notedMs;
    const kept = isDue ? queries.noteUse(id, now, new Date(now.getTime() + keptMs)) : done;
    return { id, size: found.size, from, entries: unpacked(found).slice(from), kept };
  }

  /** The ranking from the page's beginning to its end. Null where the cursor is nobody's, another's or too old. */
  return (seer: Seer, cursor: string | null): Promise<Part | null> =>
    cursor === null ? fresh(seer) : after(seer, cursor);
}

/** Two that rank for everyone in the same spell rank alike. */
function ignoreTwin(error: unknown): void {
  if ((error as { code?: unknown }).code !== 11000) throw error;
}
