// What a feed is made of: sources → rules → rank, in that order, and a page of what comes out.

import type { TaggableStore } from '../tags/taggableStore.js';
import type { VideoRecord } from '../video/videoRecord.js';
import type { CandidateStore } from './candidateStore.js';
import type { Profile } from './profile.js';

export type FeedKind = 'FOR_YOU' | 'FOLLOWING' | 'SHOP' | 'HASHTAG' | 'CHRONOLOGICAL';
export type FeedSource = 'POPULAR' | 'RECENT' | 'FOLLOWED_CREATOR' | 'SHOPPABLE' | 'HASHTAG';

/** As much of a published video as rules and rank look at. */
export type Candidate = Pick<
  VideoRecord,
  '_id' | 'creatorId' | 'popularity' | 'listedAt' | 'availableInMarkets' | 'tags'
>;
/** A candidate with every source that brought it. */
export type Entry = Candidate & { sources: FeedSource[] };

/** What a feed is asked for. `profile` is null where the feed uses none, or nobody asks. */
export type Ask = { market: string | null; hashtag: string | null; now: Date; profile: Profile | null };

export type SourceDeps = {
  candidates: CandidateStore;
  taggables: Pick<TaggableStore, 'sellableIn'>;
};

/** `personal` sources look at the profile; all others are read once for everyone in a market, and remembered for some seconds. */
export type Source = {
  name: FeedSource;
  personal: boolean;
  read(deps: SourceDeps, ask: Ask): Promise<Candidate[]>;
};
/** Drops what may not be shown. */
export type Rule = (entry: Entry, ask: Ask) => boolean;
/** Puts what is left in order. The same entries come out in the same order, whatever order they came in. */
export type Rank = (entries: readonly Entry[], ask: Ask) => Entry[];

export type Feed = {
  sources: readonly Source[];
  rules: readonly Rule[];
  rank: Rank;
  /** Whether it is ranked for its viewer; what isn't is ranked once for everyone in a market. */
  usesProfile: boolean;
  /** Whether it is refused to whoever has not signed in. */
  needsUser?: boolean;
};
