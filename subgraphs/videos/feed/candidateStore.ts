// What sources read of the videos: each query goes down one index, and stops at its limit.

import type { Database } from '../../kit/mongo.js';
import { inMarket } from '../video/inMarket.js';
import { videos } from '../video/videoStore.js';
import type { Candidate } from './feed.js';

type Here = { market: string | null; now: Date };

const looked = { creatorId: 1, popularity: 1, listedAt: 1, availableInMarkets: 1, 'tags.shoppableId': 1 } as const;
const mostPopular = { popularity: -1, _id: -1 } as const;
const latest = { listedAt: -1, _id: -1 } as const;

export type CandidateStore = ReturnType<typeof candidateStore>;

export const candidateStore = (db: Database) => {
  const model = db.model(videos);
  const read = (filter: object, { market, now }: Here, sort: typeof mostPopular | typeof latest, limit: number) =>
    model
      .find({ status: 'PUBLISHED', ...inMarket(market), listedAt: { $lte: now }, ...filter } as never, looked)
      .sort(sort)
      .limit(limit)
      .lean<Candidate[]>();

  return {
    popular: (here: Here, limit: number) => read({}, here, mostPopular, limit),

    recent: (here: Here, limit: number) => read({}, here, latest, limit),

    ofCreators: (creatorIds: readonly string[], here: Here, limit: number) =>
      read({ creatorId: { $in: [...creatorIds] } }, here, latest, limit),

    underHashtag: (hashtag: string, here: Here, limit: number) => read({ hashtags: hashtag }, here, mostPopular, limit),

    /** Those that bear a tag, by popularity, beginning below a candidate. */
    tagged(below: Candidate | null, here: Here, limit: number) {
      const from = below && {
        $or: [{ popularity: { $lt: below.popularity } }, { popularity: below.popularity, _id: { $lt: below._id } }],
      };
      return read({ tagCount: { $gt: 0 }, ...from }, here, mostPopular, limit);
    },
  };
};
