// Keeps the projection of who follows whom, from the events of creators.

import type { Consumer } from '../../kit/events.js';
import type { FollowStore } from './followStore.js';

type Deps = { stores: { follows: Pick<FollowStore, 'keep'> } };

export const keepFollows: Consumer<Deps> = {
  name: 'videos.follows',
  owner: 'creators',
  types: ['creator.followed', 'creator.unfollowed'],
  async handle({ type, payload, version, at }, tx, { stores }) {
    const { userId, creatorId } = payload as { userId: string; creatorId: string };
    await stores.follows.keep({ userId, creatorId, following: type === 'creator.followed', version, at }, tx);
  },
};
