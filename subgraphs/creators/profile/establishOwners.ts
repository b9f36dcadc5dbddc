import type { Clock } from '../../kit/clock.js';
import type { Memberships } from '../clients/users.js';
import type { CreatorStore } from './creatorStore.js';

type Deps = { creators: CreatorStore; memberships: Memberships; clock: Clock };

/** Longer than any request lasts, so that no creator is met whose request may still undo it. */
const afterMs = 60_000;
const atOnce = 100;

/** Tells users of the owners of creators whose making was cut short. */
export async function establishOwners({ creators, memberships, clock }: Deps): Promise<void> {
  const pending = await creators.ownersPending(new Date(clock.now().getTime() - afterMs), atOnce);
  for (const { _id, userId } of pending) {
    if (userId) await memberships.establishOwner(userId, _id);
    await creators.ownerEstablished(_id);
  }
}
