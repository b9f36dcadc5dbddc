// What a feed is made of: sources → rules → rank, in that order, and a page of what comes out.

import type { MaybePromise } from '../../kit/maybePromise.js';
import type { TaggableStore } from '../tags/taggableStore.js';
import type { VideoRecord } from '../video/videoRecord.js';
import type { CandidateStore } from './candidateStore.js';
import type { Profile } from './profile.js';

export type FeedKind = 'FOR_YOU' | 'FOLLOWING' | 'SHOP' | 'HASHTAG' | 'CHRONOLOGICAL';
export type FeedSource = 'POPULAR' | 'RECENT' | 'FOLLOWED_CREATOR' | 'SHOPPABLE' | 'HASHTAG';

/** As much of a published video as rules and rank look at. Shared by all who ask: it is never changed. */
export type Candidate = Pick<VideoRecord, '_id' | 'creatorId' | 'popularity' | 'listedAt' | 'availableInMarkets'>;
/** A candidate with every source that brought it. */
export type Entry = Candidate & { sources: readonly FeedSource[] };

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
  /**
   * For a personal source that looks at nothing of the profile but whom the viewer follows: the keys whose stamps (stampStore.ts) move
   * whenever something else changes that it reads. What it brought is then remembered for its viewer until one moves, or a minute has
   * passed; without it, it is read for each ranking.
   */
  movesWith?(ask: Ask): readonly string[];
  read(deps: SourceDeps, ask: Ask): Promise<Candidate[]>;
};
/** What a source brought, maybe a while ago. */
export type ReadSource = (source: Source, ask: Ask) => MaybePromise<readonly Candidate[]>;

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
