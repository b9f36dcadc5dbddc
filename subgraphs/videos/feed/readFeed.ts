import type { Clock } from '../../kit/clock.js';
import { codedError } from '../../kit/codedError.js';
import { pageWindow, type Connection, type CursorKey } from '../../kit/connection.js';
import { derivedId, isId, type IdSource } from '../../kit/ids.js';
import { hashtagOf } from '../video/hashtags.js';
import type { VideoRecord } from '../video/videoRecord.js';
import type { ViewStore } from '../engagement/viewStore.js';
import type { ReadSource } from './candidatePool.js';
import type { FeedKind } from './feed.js';
import { feedPage, spareEntries, type FeedVideo, type RankedPart } from './feedPage.js';
import { feeds } from './feeds.js';
import type { FollowStore } from './followStore.js';
import { spellOf } from './freshness.js';
import { readProfile } from './profile.js';
import { rankFeed } from './rankFeed.js';
import type { SnapshotOf, SnapshotRecord, SnapshotStore } from './snapshotStore.js';

type Deps = {
  snapshots: SnapshotStore;
  readSource: ReadSource;
  follows: Pick<FollowStore, 'recentOf'>;
  views: Pick<ViewStore, 'recentOf'>;
  load(ids: readonly string[]): Promise<(VideoRecord | null)[]>;
  clock: Clock;
  ids: IdSource;
};
type Seer = { userId: string | null; guestId: string | null; market: string | null };
type FeedArgs = {
  kind: FeedKind;
  hashtag?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
};

/**
 * A page of a feed. Throws UNAUTHENTICATED where the feed needs a user; BAD_USER_INPUT for a cursor that is forged or of another viewer,
 * kind, market or hashtag; FEED_EXPIRED for one whose ranking is gone.
 */
export async function readFeed(deps: Deps, seer: Seer, args: FeedArgs): Promise<Connection<FeedVideo>> {
  const { kind } = args;
  const feed = feeds[kind];
  if (feed.needsUser && !seer.userId) throw codedError('UNAUTHENTICATED', 'Sign in first.');
  const { limit, from: cursor } = pageWindow({ first: args.first, after: args.after });
  const viewerId = feed.usesProfile ? (seer.userId ?? seer.guestId) : null;
  const of: SnapshotOf = { kind, viewerId, market: seer.market, hashtag: hashtagFor(kind, args.hashtag) };

  const part = cursor
    ? await partAfter(deps, of, cursor, limit + spareEntries)
    : await firstPart(deps, of, seer.userId, limit + spareEntries);
  return feedPage(deps.load, part, limit, seer.market);
}

function hashtagFor(kind: FeedKind, given: string | null | undefined): string | null {
  const hashtag = given == null ? null : hashtagOf(given);
  if ((kind === 'HASHTAG') !== (given != null) || (given != null && hashtag === null)) {
    throw codedError('BAD_USER_INPUT', 'The HASHTAG feed takes a hashtag, and no other feed does.');
  }
  return hashtag;
}

async function partAfter({ snapshots, clock }: Deps, of: SnapshotOf, { value, id }: CursorKey, count: number) {
  const foreign = () => codedError('BAD_USER_INPUT', 'Not a cursor of this feed.');
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0 || !isId('snap', id)) throw foreign();
  const from = value + 1;
  const found = await snapshots.part(id, from, count, clock.now());
  if (!found) throw codedError('FEED_EXPIRED', 'This ranking is kept no more: begin the feed anew, without a cursor.');
  const same = (['kind', 'viewerId', 'market', 'hashtag'] as const).every((key) => found[key] === of[key]);
  if (!same || from > found.size) throw foreign();
  return partOf(found, from);
}

/** What uses no profile is ranked once in a spell, by whoever comes first; its id is made of what it is of, so all find the same. */
async function firstPart(deps: Deps, of: SnapshotOf, userId: string | null, count: number): Promise<RankedPart> {
  const { snapshots, readSource, clock, ids } = deps;
  const now = clock.now();
  const shared = of.viewerId === null;
  const id = shared ? derivedId('snap', [of.kind, of.market, of.hashtag].join(' '), spellOf(now)) : ids.next('snap');
  const known = shared ? await snapshots.part(id, 0, count, now) : null;
  if (known) return partOf(known, 0);

  const profile = of.viewerId === null ? null : await readProfile(deps, { userId, viewerId: of.viewerId });
  const ranked = await rankFeed(readSource, feeds[of.kind], { market: of.market, hashtag: of.hashtag, now, profile });
  const entries = ranked.map(({ _id, sources }) => ({ videoId: _id, sources }));
  if (entries.length === 0 || (await snapshots.add(id, of, entries, now))) {
    return { id, size: entries.length, from: 0, entries: entries.slice(0, count) };
  }
  const first = await snapshots.part(id, 0, count, now);
  if (!first) throw codedError('BUSY', 'The feed could not be ranked at the moment. Please try again.');
  return partOf(first, 0);
}

const partOf = ({ _id, size, entries }: SnapshotRecord, from: number): RankedPart => ({ id: _id, size, from, entries });
