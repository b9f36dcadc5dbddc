// What a feed knows of its viewer: whom they follow, and what they have seen lately.

import type { ViewStore } from '../engagement/viewStore.js';
import type { FollowStore } from './followStore.js';

export type Profile = { followed: readonly string[]; seen: ReadonlySet<string> };

type Deps = { follows: Pick<FollowStore, 'recentOf'>; views: Pick<ViewStore, 'recentOf'> };

const followedLimit = 500;
const seenLimit = 200;

/** Guests follow nobody, so that is not asked for them. */
export async function readProfile(
  { follows, views }: Deps,
  { userId, viewerId }: { userId: string | null; viewerId: string },
): Promise<Profile> {
  const [followed, seen] = await Promise.all([
    userId === null ? [] : follows.recentOf(userId, followedLimit),
    views.recentOf(viewerId, seenLimit),
  ]);
  return { followed, seen: new Set(seen) };
}
