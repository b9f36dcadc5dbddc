import type { Clock } from '../../kit/clock.js';
import { codedError } from '../../kit/codedError.js';
import { checkId } from '../../kit/ids.js';
import { done, failed } from '../../kit/result.js';
import type { Result } from '../../kit/result.js';
import type { Memberships } from '../clients/users.js';
import type { CreatorRecord, CreatorStore, Profile } from './creatorStore.js';
import { handleOf } from './handle.js';
import { profileFault, trimmed } from './profile.js';

type Deps = { creators: CreatorStore; memberships: Memberships; clock: Clock };

/** Changes the fields that are given. Fails with NOT_FOUND, INVALID or HANDLE_TAKEN; throws FORBIDDEN for staff. */
export async function updateCreator(
  { creators, memberships, clock }: Deps,
  userId: string,
  creatorId: string,
  { handle: wanted, ...given }: Partial<Profile & { handle: string }>,
): Promise<Result<CreatorRecord, 'NOT_FOUND' | 'INVALID' | 'HANDLE_TAKEN'>> {
  const id = checkId('crtr', creatorId, 'creatorId');
  const role = await memberships.roleOf(userId, id);
  if (!role) return failed('NOT_FOUND', 'creatorId');
  if (role === 'STAFF') throw codedError('FORBIDDEN', 'Owners and managers change the profile.');
  const handle = wanted === undefined ? undefined : handleOf(wanted);
  if (handle === null) return failed('INVALID', 'handle');
  const profile = trimmed(given);
  const fault = profileFault(profile);
  if (fault) return failed('INVALID', fault);

  try {
    const creator = await creators.change(id, { ...profile, ...(handle && { handle }) }, clock.now());
    return creator ? done(creator) : failed('NOT_FOUND', 'creatorId');
  } catch (error) {
    if (creators.isHandleTaken(error)) return failed('HANDLE_TAKEN', 'handle');
    throw error;
  }
}
