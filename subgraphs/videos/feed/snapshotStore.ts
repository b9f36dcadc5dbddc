// Rankings that are being paged through: a feed's order, fixed by its first page.

import { anything, collection, isDuplicateKey, type Database } from '../../kit/mongo.js';
import type { FeedKind, FeedSource } from './feed.js';

export type RankedVideo = { videoId: string; sources: FeedSource[] };

/** Whose ranking it is: cursors serve for the very same alone. `viewerId` is null where no profile was used. */
export type SnapshotOf = { kind: FeedKind; viewerId: string | null; market: string | null; hashtag: string | null };

export type SnapshotRecord = SnapshotOf & {
  _id: string;
  entries: RankedVideo[];
  size: number;
  usedAt: Date;
  expiresAt: Date;
  createdAt: Date;
  updatedAt: Date;
};

/** A ranking is kept for ten minutes after its last use, and its use is noted each half minute, so that is added. */
const keptSeconds = 600;
const notedEverySeconds = 30;

const feedSnapshots = collection<SnapshotRecord>(
  'feedSnapshots',
  {
    _id: String,
    kind: String,
    viewerId: String,
    market: String,
    hashtag: String,
    entries: anything,
    size: Number,
    usedAt: Date,
    expiresAt: Date,
    createdAt: Date,
    updatedAt: Date,
  },
  [{ keys: { expiresAt: 1 }, options: { expireAfterSeconds: 0 } }],
);

const usedUntil = (now: Date) => new Date(now.getTime() + (keptSeconds + notedEverySeconds) * 1000);

export type SnapshotStore = ReturnType<typeof snapshotStore>;

export const snapshotStore = (db: Database) => {
  const model = db.model(feedSnapshots);
  return {
    /** False where there is one of that id already. */
    async add(id: string, of: SnapshotOf, entries: readonly RankedVideo[], now: Date): Promise<boolean> {
      const times = { usedAt: now, expiresAt: usedUntil(now), createdAt: now, updatedAt: now };
      try {
        // By the driver itself: casting some hundreds of entries cost more than ranking them.
        await model.collection.insertOne({
          _id: id,
          ...of,
          entries: [...entries],
          size: entries.length,
          ...times,
        } as never);
        return true;
      } catch (error) {
        if (isDuplicateKey(error)) return false;
        throw error;
      }
    },

    /** A ranking with `count` of its entries, beginning at a position; null where there is none any more. */
    async part(id: string, from: number, count: number, now: Date): Promise<SnapshotRecord | null> {
      const found = await model
        .findOne({ _id: id, expiresAt: { $gt: now } }, { entries: { $slice: [from, count] } } as never)
        .lean<SnapshotRecord | null>();
      if (found && now.getTime() - found.usedAt.getTime() >= notedEverySeconds * 1000) {
        await model.updateOne({ _id: id }, { $set: { usedAt: now, updatedAt: now, expiresAt: usedUntil(now) } });
      }
      return found;
    },
  };
};
