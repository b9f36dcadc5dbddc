import type { Clock } from '../../kit/clock.js';
import { codedError } from '../../kit/codedError.js';
import { pageWindow, type Connection, type CursorKey } from '../../kit/connection.js';
import { isId } from '../../kit/ids.js';
import { then, type MaybePromise } from '../../kit/maybePromise.js';
import { hashtagOf } from '../video/hashtags.js';
import type { Ask, FeedKind, ReadSource } from './feed.js';
import { feedPage, type FeedVideo, type LoadVideos } from './feedPage.js';
import { feeds } from './feeds.js';
import type { ReadProfile } from './profile.js';
import { bring, rankFeed } from './rankFeed.js';
import type { Ranking, Rankings } from './rankings.js';
import type { RankingOf } from './snapshotStore.js';

type Deps = {
  rankings: Rankings;
  readSource: ReadSource;
  readProfile: ReadProfile;
  loadMany: LoadVideos;
  clock: Clock;
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
export function readFeed(deps: Deps, seer: Seer, args: FeedArgs): MaybePromise<Connection<FeedVideo>> {
  const { kind } = args;
  const feed = feeds[kind];
  if (feed.needsUser && !seer.userId) throw codedError('UNAUTHENTICATED', 'Sign in first.');
  const { limit, from: cursor } = pageWindow({ first: args.first, after: args.after });
  const viewerId = feed.usesProfile ? (seer.userId ?? seer.guestId) : null;
  const of: RankingOf = { kind, viewerId, market: seer.market, hashtag: hashtagFor(kind, args.hashtag) };

  const from = cursor ? placeAfter(cursor) : 0;
  const ranking = cursor ? rankingAt(deps, of, cursor.id, from) : newRanking(deps, of, seer.userId);
  return then(ranking, (found) =>
    then(deps.rankings.used(found), () => feedPage(deps.loadMany, found, from, limit, seer.market)),
  );
}

function hashtagFor(kind: FeedKind, given: string | null | undefined): string | null {
  const hashtag = given == null ? null : hashtagOf(given);
  if ((kind === 'HASHTAG') !== (given != null) || (given != null && hashtag === null)) {
    throw codedError('BAD_USER_INPUT', 'The HASHTAG feed takes a hashtag, and no other feed does.');
  }
  return hashtag;
}

const foreign = () => codedError('BAD_USER_INPUT', 'Not a cursor of this feed.');

function placeAfter({ value, id }: CursorKey): number {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0 || !isId('snap', id)) throw foreign();
  return value + 1;
}

const rankingAt = ({ rankings }: Deps, of: RankingOf, id: string, from: number): MaybePromise<Ranking> =>
  then(rankings.byId(id), (found) => {
    if (!found)
      throw codedError('FEED_EXPIRED', 'This ranking is kept no more: begin the feed anew, without a cursor.');
    const same = (['kind', 'viewerId', 'market', 'hashtag'] as const).every((key) => found[key] === of[key]);
    if (!same || from > found.videoIds.length) throw foreign();
    return found;
  });

function newRanking(deps: Deps, of: RankingOf, userId: string | null): MaybePromise<Ranking> {
  const { rankings, readSource, readProfile, clock } = deps;
  const now = clock.now();
  const feed = feeds[of.kind];
  const ask: Ask = { market: of.market, hashtag: of.hashtag, now, profile: null };
  if (of.viewerId === null) {
    const rank = () => then(bring(readSource, feed, ask), (brought) => rankFeed(feed, brought, ask));
    return rankings.shared(of, rank, now);
  }
  return then(readProfile({ userId, viewerId: of.viewerId }, now), (profile) => {
    const own = { ...ask, profile };
    return then(bring(readSource, feed, own), (brought) => {
      const basis = [profile.followed, profile.seen, ...brought];
      return rankings.own(of, basis, () => rankFeed(feed, brought, own), now);
    });
  });
}
