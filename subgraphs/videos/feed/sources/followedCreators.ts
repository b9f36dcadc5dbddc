import { candidateLimit } from '../candidateLimit.js';
import type { Source } from '../feed.js';

/** The latest by those whom the viewer follows. */
export const followedCreators: Source = {
  name: 'FOLLOWED_CREATOR',
  personal: true,
  async read({ candidates }, ask) {
    const followed = ask.profile?.followed ?? [];
    return followed.length === 0 ? [] : candidates.ofCreators(followed, ask, candidateLimit);
  },
};
