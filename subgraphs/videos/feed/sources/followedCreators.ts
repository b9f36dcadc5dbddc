import { candidateLimit } from '../candidateLimit.js';
import type { Ask, Source } from '../feed.js';

const followed = ({ profile }: Ask): string[] => [...(profile?.followed ?? [])];

/** The latest by those whom the viewer follows. */
export const followedCreators: Source = {
  name: 'FOLLOWED_CREATOR',
  personal: true,
  movesWith: followed,
  async read({ candidates }, ask) {
    const creators = followed(ask);
    return creators.length === 0 ? [] : candidates.ofCreators(creators, ask, candidateLimit);
  },
};
