// What a feed knows of its viewer: whom they follow, and what they have seen lately. Remembered, since each ranking asks for it.

import { all, then, type MaybePromise } from '../../kit/maybePromise.js';
import type { ViewStore } from '../engagement/viewStore.js';
import type { FollowStore } from './followStore.js';
import { spellOf, stintOf } from './freshness.js';
import { remembered } from './remembered.js';
import type { StampStore } from './stampStore.js';

/** `viewerId`: a user's id, or a guest's. The sets are the same ones for as long as nothing changed in them. */
export type Profile = { viewerId: string; followed: ReadonlySet<string>; seen: ReadonlySet<string> };

export type ReadProfile = (viewer: { userId: string | null; viewerId: string }, now: Date) => MaybePromise<Profile>;

type Deps = {
  follows: Pick<FollowStore, 'recentOf'>;
  views: Pick<ViewStore, 'recentOf'>;
  stamps: Pick<StampStore, 'versionsOf'>;
};

const followedLimit = 500;
const seenLimit = 200;
const mostIds = 300_000;
const nobody: ReadonlySet<string> = new Set();

/** Whom somebody follows is as fresh as its stamp; what they have seen is read once in a spell, since each view would move one. */
export function profiles({ follows, views, stamps }: Deps): ReadProfile {
  const sets = () => remembered<ReadonlySet<string>>({ most: mostIds, weigh: ({ size }) => size, isSame });
  const [followed, seen] = [sets(), sets()];

  /** Guests follow nobody, so that is not asked for them. */
  const followedBy = (userId: string | null, now: Date) =>
    userId === null
      ? nobody
      : then(stamps.versionsOf([userId]), (versions) =>
          followed(
            userId,
            [stintOf(now), ...versions],
            async () => new Set(await follows.recentOf(userId, followedLimit)),
          ),
        );
  const seenBy = (viewerId: string, now: Date) =>
    seen(viewerId, [spellOf(now).getTime()], async () => new Set(await views.recentOf(viewerId, seenLimit)));

  return ({ userId, viewerId }, now) =>
    then(all([followedBy(userId, now), seenBy(viewerId, now)]), ([following, watched]) => ({
      viewerId,
      followed: following ?? nobody,
      seen: watched ?? nobody,
    }));
}

function isSame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  if (one.size !== other.size) return false;
  for (const id of one) if (!other.has(id)) return false;
  return true;
}
