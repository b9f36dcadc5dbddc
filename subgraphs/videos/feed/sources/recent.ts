// The newest videos. This file is the example to copy for a source of your own.

import { candidateLimit } from '../candidateLimit.js';
import type { Source } from '../feed.js';

// 1. Name the file after what it brings, and export one Source.
export const recent: Source = {
  // 2. The name is what clients are told by `why { source }`: add it to the enum FeedSource in schema/videos/feed.graphql, with a
  //    description, and to its type in feed/feed.ts.
  name: 'RECENT',

  // 3. Say true only if `read` looks at `ask.profile`. What is not personal is read once for a market, for all viewers; what is, for each
  //    ranking, unless `movesWith` tells when it changes (followedCreators.ts does).
  personal: false,

  // 4. Read through candidateStore (add a query there, and its index in video/videoStore.ts), with a limit, and for `ask.market` and
  //    `ask.now`: never read the clock, so that the same request at the same time has the same answer.
  read: ({ candidates }, ask) => candidates.recent(ask, candidateLimit),

  // 5. Put it into the list of a feed in feed/feeds.ts. The order of sources does not matter; rules and rank come after them.
};
