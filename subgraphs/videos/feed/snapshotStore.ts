// Rankings as they are kept for other processes, and for when memory has let them go: a feed's order, fixed by its first page.

import { collection, isDuplicateKey, type Database } from '../../kit/mongo.js';
import type { FeedKind, FeedSource } from './feed.js';
import { packed, unpacked, type PackedRanking } from './packedRanking.js';

/** Whose ranking it is: cursors serve for the very same alone. `viewerId` is null where no profile was used. */
export type RankingOf = { kind: FeedKind; viewerId: string | null; market: string | null; hashtag: string | null };
export type RankedVideo = { videoId: string; sources: readonly FeedSource[] };
export type KeptRanking = RankingOf & { id: string; entries: readonly RankedVideo[]; usedAt: Date };

type SnapshotRecord = RankingOf &
  PackedRanking & { _id: string; size: number; usedAt: Date; expiresAt: Date; createdAt: Date; updatedAt: Date };

/** A ranking is kept for ten minutes after its last use, and its use is noted each half minute, so that is added. */
const keptMs = 600_000;
export const notedEveryMs = 30_000;

/** Until when a ranking that was used then is kept. */
export const keptUntil = (usedAt: Date): Date => new Date(usedAt.getTime() + keptMs + notedEveryMs);

const feedSnapshots = collection<SnapshotRecord>(
  'feedSnapshots',
  {
    _id: String,
    kind: String,
    viewerId: String,
    market: String,
    hashtag: String,
    videoIds: String,
    reasons: [[String]],
    reasonOf: String,
    size: Number,
    usedAt: Date,
    expiresAt: Date,
    createdAt: Date,
    updatedAt: Date,
  },
  [{ keys: { expiresAt: 1 }, options: { expireAfterSeconds: 0 } }],
);

/** What a failover may take is a place in a feed, and its reader is told to begin anew: no reason to wait for a journal at each page. */
const lightly = { writeConcern: { w: 1, j: false } } as const;

export type SnapshotStore = ReturnType<typeof snapshotStore>;

export const snapshotStore = (db: Database) => {
  const model = db.model(feedSnapshots);
  const recordOf = ({ id, kind, viewerId, market, hashtag, entries, usedAt }: KeptRanking): SnapshotRecord => ({
    _id: id,
    ...{ kind, viewerId, market, hashtag },
    ...packed(entries),
    size: entries.length,
    usedAt,
    expiresAt: keptUntil(usedAt),
    createdAt: usedAt,
    updatedAt: usedAt,
  });

  return {
    /** Rankings with ids of their own, all in one write. By the driver itself: there is nothing to cast. */
    async addAll(rankings: readonly KeptRanking[]): Promise<void> {
      await model.collection.insertMany(rankings.map(recordOf) as never, { ordered: false, ...lightly });
    },

    /** False where there is one of that id already. */
    async addOnce(ranking: KeptRanking): Promise<boolean> {
      try {
        await model.collection.insertOne(recordOf(ranking) as never, lightly);
        return true;
      } catch (error) {
        if (isDuplicateKey(error)) return false;
        throw error;
      }
    },

    /** Null where there is none any more. */
    async find(id: string, now: Date): Promise<KeptRanking | null> {
      const found = await model.findOne({ _id: id, expiresAt: { $gt: now } }).lean<SnapshotRecord | null>();
      if (!found) return null;
      const { kind, viewerId, market, hashtag, usedAt } = found;
      return { id, kind, viewerId, market, hashtag, usedAt, entries: unpacked(found) };
    },

    /** Notes that a ranking was used, which keeps it longer. */
    async noteUse(id: string, now: Date): Promise<void> {
      const longer = { $set: { updatedAt: now }, $max: { usedAt: now, expiresAt: keptUntil(now) } };
      await model.collection.updateOne({ _id: id } as never, longer as never, lightly);
    },
  };
};
