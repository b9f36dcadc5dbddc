// What sources read of the videos: each query goes down one index, and stops at its limit.

import type { Database } from '../../kit/mongo.js';
import { inMarket } from '../video/inMarket.js';
import type { TagRecord } from '../video/videoRecord.js';
import { feedIndexes, videos } from '../video/videoStore.js';
import type { Candidate } from './feed.js';

type Here = { market: string | null; now: Date };

const looked = { creatorId: 1, popularity: 1, listedAt: 1, availableInMarkets: 1 } as const;
const lookedWithTags = { ...looked, 'tags.shoppableId': 1 } as const;
const mostPopular = { popularity: -1, _id: -1 } as const;
const latest = { listedAt: -1, _id: -1 } as const;

/** With what it tags, as much of it as a source asks of the taggables. */
export type TaggedCandidate = Candidate & { tags: Pick<TagRecord, 'shoppableId'>[] };

export type CandidateStore = ReturnType<typeof candidateStore>;

export const candidateStore = (db: Database) => {
  const model = db.model(videos);
  /** By the driver itself, in one batch: there is nothing to cast, and nothing to hydrate. */
  const read = async <T = Candidate>(
    index: keyof typeof feedIndexes,
    filter: object,
    { market, now }: Here,
    limit: number,
    projection: Record<string, 1> = looked,
  ): Promise<T[]> => {
    const wanted = { status: 'PUBLISHED', ...inMarket(market), listedAt: { $lte: now }, ...filter };
    const sort = 'listedAt' in feedIndexes[index] ? latest : mostPopular;
    const options = { projection, sort, limit, batchSize: limit + 1, hint: feedIndexes[index] };
    return (await model.collection.find(wanted as never, options).toArray()) as unknown as T[];
  };

  return {
    popular: (here: Here, limit: number) => read('popular', {}, here, limit),

    recent: (here: Here, limit: number) => read('latest', {}, here, limit),

    ofCreators: (creatorIds: readonly string[], here: Here, limit: number) =>
      read('ofCreator', { creatorId: { $in: [...creatorIds] } }, here, limit),

    underHashtag: (hashtag: string, here: Here, limit: number) =>
      read('underHashtag', { hashtags: hashtag }, here, limit),

    /** Those that bear a tag, by popularity, beginning below a candidate. */
    tagged(below: Candidate | null, here: Here, limit: number): Promise<TaggedCandidate[]> {
      const from = below && {
        popularity: { $lte: below.popularity },
        $or: [{ popularity: { $lt: below.popularity } }, { _id: { $lt: below._id } }],
      };
      return read('tagged', { tagCount: { $gt: 0 }, ...from }, here, limit, lookedWithTags);
    },
  };
};
