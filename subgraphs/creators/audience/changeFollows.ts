import type { Clock } from '../../kit/clock.js';
import { lanes } from '../../kit/lanes.js';
import type { Transact, Transaction } from '../../kit/transaction.js';
import type { CreatorStore } from '../profile/creatorStore.js';
import type { FollowRecord, FollowStore } from './followStore.js';
import { followId } from './followStore.js';

type Deps = { creators: CreatorStore; follows: FollowStore; clock: Clock; transact: Transact };

/** What one person wishes to be to one creator. */
export type FollowWish = { userId: string; following: boolean };
export type ChangeFollows = (creatorId: string, wish: FollowWish) => Promise<void>;

/** As many follows of one creator as share a transaction: a famous one costs a write conflict a process, not one a fan. */
const mostAtOnce = 100;

export const changeFollows = (deps: Deps): ChangeFollows =>
  lanes(async (creatorId, wishes: readonly FollowWish[]) => {
    await deps.transact((tx) => applyWishes(deps, tx, creatorId, wishes));
    return wishes.map(() => undefined);
  }, mostAtOnce);

/** In the order of their coming; a wish that is fulfilled already changes, and tells, nothing. The count moves in the same transaction. */
async function applyWishes(
  { creators, follows, clock }: Deps,
  tx: Transaction,
  creatorId: string,
  wishes: readonly FollowWish[],
) {
  const at = clock.now();
  const pairs = new Set(wishes.map(({ userId }) => followId(userId, creatorId)));
  const known = new Map((await follows.among([...pairs], tx)).map((record) => [record._id, record]));
  const changed = new Map<string, FollowRecord>();
  let gained = 0;
  for (const { userId, following } of wishes) {
    const _id = followId(userId, creatorId);
    const before = known.get(_id);
    if ((before?.following ?? false) === following) continue;
    const version = (before?.version ?? 0) + 1;
    const after = {
      _id,
      userId,
      creatorId,
      following,
      followedAt: at,
      version,
      createdAt: before?.createdAt ?? at,
      updatedAt: at,
    };
    known.set(_id, after);
    changed.set(_id, after);
    gained += following ? 1 : -1;
    const type = following ? 'creator.followed' : 'creator.unfollowed';
    tx.emit({ type, aggregate: { type: 'follow', id: _id }, version, payload: { creatorId, userId } });
  }
  if (changed.size === 0) return;
  await follows.write([...changed.values()], tx);
  if (gained !== 0) await creators.countFollowers(creatorId, gained, tx);
}
