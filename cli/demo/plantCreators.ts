// The demo world's creators, their followers and their showcases; who follows whom is announced, for the feeds.

import { followId, follows } from '../../subgraphs/creators/audience/followStore.js';
import { creators } from '../../subgraphs/creators/profile/creatorStore.js';
import { showcases } from '../../subgraphs/creators/showcase/showcaseStore.js';
import { derivedId } from '../../subgraphs/kit/ids.js';
import type { Database } from '../../subgraphs/kit/mongo.js';
import { announce, plant } from '../../subgraphs/kit/plant.js';
import { demoCreators } from './creators.js';
import { marketOf } from './people.js';

export async function plantCreators(db: Database, at: Date): Promise<void> {
  const pairs = demoCreators.flatMap(({ creatorId, followers, createdAt }) =>
    followers.map((userId) => ({ creatorId, userId, followedAt: createdAt })),
  );
  await plant(
    db.model(creators),
    demoCreators.map((creator) => ({
      _id: creator.creatorId,
      handle: creator.handle,
      displayName: creator.displayName,
      bio: creator.bio,
      avatarUrl: `/media/creators/${creator.creatorId}.svg`,
      countryCode: marketOf[creator.language],
      languages: [creator.language],
      followerCount: creator.followers.length,
      userId: creator.userId,
      externalId: null,
      ownerPending: false,
      createdAt: creator.createdAt,
      updatedAt: creator.createdAt,
    })),
  );
  await plant(
    db.model(showcases),
    demoCreators.map(({ creatorId, showcase, createdAt }) => ({
      _id: creatorId,
      items: showcase.map((shoppableId) => {
        return { _id: derivedId('sitem', `demo/${creatorId}/${shoppableId}`, createdAt), shoppableId, createdAt };
      }),
      createdAt,
      updatedAt: createdAt,
    })),
  );
  await plant(
    db.model(follows),
    pairs.map(({ creatorId, userId, followedAt }) => ({
      _id: followId(userId, creatorId),
      userId,
      creatorId,
      following: true,
      followedAt,
      version: 1,
      createdAt: followedAt,
      updatedAt: followedAt,
    })),
  );
  await announce(
    db,
    pairs.map(({ creatorId, userId }) => ({
      type: 'creator.followed',
      aggregate: { type: 'follow', id: followId(userId, creatorId) },
      version: 1,
      payload: { creatorId, userId },
    })),
    at,
  );
}
