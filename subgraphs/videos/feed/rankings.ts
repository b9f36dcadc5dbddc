// Rankings that are being paged through: at hand in the process that made or found them, and written for all others before a cursor of them
// is given away.

import { LRUCache } from 'lru-cache';
import { codedError } from '../../kit/codedError.js';
import type { Clock } from '../../kit/clock.js';
import { derivedId, type IdSource } from '../../kit/ids.js';
import { lanes } from '../../kit/lanes.js';
import { then, type MaybePromise } from '../../kit/maybePromise.js';
import type { Logger } from '../../kit/log.js';
import type { Entry } from './feed.js';
import { spellOf, stintOf } from './freshness.js';
import { reasonsOf, type Reasons } from './reasons.js';
import { remembered } from './remembered.js';
import { keptUntil, notedEveryMs, type KeptRanking, type RankingOf, type SnapshotStore } from './snapshotStore.js';

/** `videoIds[n]` is in its place for `reasons[n]`. `usedAt` is what this process knows of. */
export type Ranking = RankingOf & {
  id: string;
  videoIds: readonly string[];
  reasons: readonly Reasons[];
  usedAt: Date;
};
export type Rankings = ReturnType<typeof rankings>;

type Deps = { snapshots: SnapshotStore; clock: Clock; ids: IdSource; log: Pick<Logger, 'warn'> };

/** A ranking is some 10 kB. */
const mostAtHand = 4000;
const mostInAWrite = 100;

export function rankings({ snapshots, clock, ids, log }: Deps) {
  const atHand = new LRUCache<string, Ranking>({ max: mostAtHand });
  const ownLatest = remembered<Ranking>({ most: mostAtHand, weigh: () => 0 });
  const sharedLatest = remembered<Ranking>({ most: mostAtHand, weigh: () => 0 });
  const write = lanes(async (_: string, batch: KeptRanking[]) => {
    await snapshots.addAll(batch);
    return batch.map(() => undefined);
  }, mostInAWrite);

  const held = (kept: KeptRanking): Ranking => {
    const { entries, ...of } = kept;
    const videoIds = entries.map(({ videoId }) => videoId);
    const ranking = { ...of, videoIds, reasons: entries.map(({ sources }) => reasonsOf(sources)) };
    atHand.set(ranking.id, ranking);
    return ranking;
  };
  const made = (id: string, of: RankingOf, ranked: readonly Entry[], now: Date): KeptRanking => ({
    id,
    ...of,
    usedAt: now,
    entries: ranked.map(({ _id, sources }) => ({ videoId: _id, sources })),
  });

  async function find(id: string): Promise<Ranking | null> {
    const found = await snapshots.find(id, clock.now());
    return found && held(found);
  }

  /** Where it can't be written, it serves here alone: a page is not refused for that. */
  async function makeOwn(of: RankingOf, rank: () => Entry[], now: Date): Promise<Ranking> {
    const kept = made(ids.next('snap'), of, rank(), now);
    if (kept.entries.length > 0) {
      await write('all', kept).catch((error: unknown) => log.warn({ err: error }, 'a ranking was not written'));
    }
    return held(kept);
  }

  async function makeShared(id: string, of: RankingOf, rank: () => MaybePromise<Entry[]>, now: Date): Promise<Ranking> {
    const known = await find(id);
    if (known) return known;
    const kept = made(id, of, await rank(), now);
    if (kept.entries.length === 0 || (await snapshots.addOnce(kept))) return held(kept);
    const first = await find(id);
    if (!first) throw codedError('BUSY', 'The feed could not be ranked at the moment. Please try again.');
    return first;
  }

  return {
    /** Null where it is kept no more. */
    byId(id: string): MaybePromise<Ranking | null> {
      const known = atHand.get(id);
      return known && keptUntil(known.usedAt) > clock.now() ? known : find(id);
    },

    /** A viewer's own: the same one for as long as `basis`, everything it is made of, is the same. */
    own: (of: RankingOf, basis: readonly unknown[], rank: () => Entry[], now: Date): MaybePromise<Ranking> =>
      ownLatest(keyOf(of), [stintOf(now), ...basis], () => makeOwn(of, rank, now)),

    /** Ranked once in a spell, by whoever comes first; its id is made of what it is of, so that all processes find the same. */
    shared(of: RankingOf, rank: () => MaybePromise<Entry[]>, now: Date): MaybePromise<Ranking> {
      const spell = spellOf(now);
      return sharedLatest(keyOf(of), [spell.getTime()], () => {
        const id = derivedId('snap', [of.kind, of.market, of.hashtag].join(' '), spell);
        return makeShared(id, of, rank, now);
      });
    },

    /** Notes that it was used, now and then. */
    used(ranking: Ranking): MaybePromise<Ranking> {
      const now = clock.now();
      if (now.getTime() - ranking.usedAt.getTime() < notedEveryMs) return ranking;
      ranking.usedAt = now;
      return then(snapshots.noteUse(ranking.id, now), () => ranking);
    },
  };
}

const keyOf = ({ kind, viewerId, market, hashtag }: RankingOf) => `${kind} ${viewerId} ${market} ${hashtag}`;
