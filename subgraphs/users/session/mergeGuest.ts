import type { AddressStore } from '../address/addressStore.js';
import type { UserStore } from '../account/userStore.js';
import type { Clock } from '../../kit/clock.js';
import type { Transaction } from '../../kit/transaction.js';
import { addressLimit } from '../address/addressLimit.js';
import type { GuestMergeStore } from './guestMergeStore.js';
import type { SessionStore } from './sessionStore.js';

type Deps = {
  users: UserStore;
  sessions: SessionStore;
  guestMerges: GuestMergeStore;
  addresses: AddressStore;
  clock: Clock;
};

/**
 * Takes a guest over into an account, once, inside the caller's transaction: the guest's sessions end, the addresses move as far as there is
 * room, and `guest.merged` tells the other subgraphs to move what they hold.
 */
export async function mergeGuest(deps: Deps, tx: Transaction, guestId: string, userId: string): Promise<void> {
  const { users, sessions, guestMerges, addresses, clock } = deps;
  const at = clock.now();
  if (!(await guestMerges.addOnce(guestId, userId, at, tx))) return;

  await sessions.revokeAll(guestId, at, 'GUEST_MERGED', tx);
  await addresses.moveAll(guestId, userId, addressLimit, at, tx);
  const version = await users.nextVersion(userId, tx);
  tx.emit({ type: 'guest.merged', aggregate: { type: 'user', id: userId }, version, payload: { guestId, userId } });
}
