import { candidateLimit } from '../candidateLimit.js';
import type { Source } from '../feed.js';

/** What is watched and liked most, for its age. */
export const popular: Source = {
  name: 'POPULAR',
  personal: false,
  read: ({ candidates }, ask) => candidates.popular(ask, candidateLimit),
};
