// The feeds, each an ordered list. A feed is changed here, and nowhere else.

import type { Feed, FeedKind, Rule } from './feed.js';
import { byPopularity } from './rank/byPopularity.js';
import { forTheViewer } from './rank/forTheViewer.js';
import { latestFirst } from './rank/latestFirst.js';
import { availableHere } from './rules/availableHere.js';
import { publishedByNow } from './rules/publishedByNow.js';
import { followedCreators } from './sources/followedCreators.js';
import { popular } from './sources/popular.js';
import { recent } from './sources/recent.js';
import { shoppable } from './sources/shoppable.js';
import { underHashtag } from './sources/underHashtag.js';

/** Sources ask for what may be shown already, so that their limits aren't used up in vain; the rules hold whatever a source does. */
const always: readonly Rule[] = [availableHere, publishedByNow];

export const feeds: Record<FeedKind, Feed> = {
  FOR_YOU: { sources: [popular, recent, followedCreators], rules: always, rank: forTheViewer, usesProfile: true },
  FOLLOWING: { sources: [followedCreators], rules: always, rank: latestFirst, usesProfile: true, needsUser: true },
  SHOP: { sources: [shoppable], rules: always, rank: byPopularity, usesProfile: false },
  HASHTAG: { sources: [underHashtag], rules: always, rank: byPopularity, usesProfile: false },
  CHRONOLOGICAL: { sources: [recent], rules: always, rank: latestFirst, usesProfile: false },
};
