import type { Clock } from '../../kit/clock.js';
import type { IdSource } from '../../kit/ids.js';
import { done, failed } from '../../kit/result.js';
import type { Result } from '../../kit/result.js';
import type { Memberships } from '../clients/users.js';
import type { CreatorRecord, CreatorStore, Profile } from './creatorStore.js';
import { handleOf } from './handle.js';
import { profileFault, trimmed } from './profile.js';

type Deps = { creators: CreatorStore; memberships: Memberships; clock: Clock; ids: IdSource };

/** The creators that one person may make: many for an agency, and still a number. */
const creatorLimit = 50;

/**
 * Makes the creator, then its owner in users, where memberships are kept. If users does not answer, the creator goes again; if this process
 * dies in between, the job `ownersEstablish` tells users later. Fails with INVALID, HANDLE_TAKEN or LIMIT_REACHED.
 */
export async function createCreator(
  { creators, memberships, clock, ids }: Deps,
  userId: string,
  input: Profile & { handle: string },
): Promise<Result<CreatorRecord, 'INVALID' | 'HANDLE_TAKEN' | 'LIMIT_REACHED'>> {
  const handle = handleOf(input.handle);
  if (!handle) return failed('INVALID', 'handle');
  const profile = trimmed(input);
  const fault = profileFault(profile);
  if (fault) return failed('INVALID', fault);
  if ((await creators.countOf(userId)) >= creatorLimit) return failed('LIMIT_REACHED');

  const at = clock.now();
  const creator: CreatorRecord = {
    ...profile,
    _id: ids.next('crtr'),
    handle,
    followerCount: 0,
    userId,
    externalId: null,
    ownerPending: true,
    createdAt: at,
    updatedAt: at,
  };
  try {
    await creators.add(creator);
  } catch (error) {
    if (creators.isHandleTaken(error)) return failed('HANDLE_TAKEN', 'handle');
    throw error;
  }
  try {
    await memberships.establishOwner(userId, creator._id);
  } catch (error) {
    await creators.remove(creator._id);
    throw error;
  }
  await creators.ownerEstablished(creator._id);
  return done(creator);
}
