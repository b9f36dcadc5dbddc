// Remembers what personal sources brought for their viewer, until a stamp tells that it has changed.

import { then } from '../../kit/maybePromise.js';
import type { ReadSource } from './feed.js';
import { stintOf } from './freshness.js';
import { remembered } from './remembered.js';
import { sameCandidates } from './sameCandidates.js';
import type { StampStore } from './stampStore.js';

const mostCandidates = 100_000;

/** `read` is asked for all others. */
export function personalPool(read: ReadSource, { versionsOf }: Pick<StampStore, 'versionsOf'>): ReadSource {
  const pool = remembered({ most: mostCandidates, weigh: (found) => found.length, isSame: sameCandidates });
  return (source, ask) => {
    const { profile, market, hashtag, now } = ask;
    if (!source.movesWith || !profile) return read(source, ask);
    const key = `${source.name} ${profile.viewerId} ${market} ${hashtag}`;
    return then(versionsOf(source.movesWith(ask)), (versions) =>
      pool(key, [profile.followed, stintOf(now), ...versions], async () => read(source, ask)),
    );
  };
}
