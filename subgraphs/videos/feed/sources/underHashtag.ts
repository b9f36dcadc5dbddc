import { candidateLimit } from '../candidateLimit.js';
import type { Source } from '../feed.js';

/** The most popular that bear the hashtag. */
export const underHashtag: Source = {
  name: 'HASHTAG',
  personal: false,
  read: async ({ candidates }, ask) =>
    ask.hashtag === null ? [] : candidates.underHashtag(ask.hashtag, ask, candidateLimit),
};
