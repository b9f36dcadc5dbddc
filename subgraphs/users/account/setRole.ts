import type { Clock } from '../../kit/clock.js';
import { checkId } from '../../kit/ids.js';
import { done, failed } from '../../kit/result.js';
import type { UserStore } from './userStore.js';

type Deps = { users: UserStore; clock: Clock };

/** Granting twice is granting once, and so is taking. The caller has seen to it that an operator asks. Fails with NOT_FOUND. */
export async function setRole(
  { users, clock }: Deps,
  { userId, role }: { userId: string; role: string },
  to: 'GRANTED' | 'REVOKED',
) {
  const id = checkId('user', userId, 'userId');
  const user = await (to === 'GRANTED'
    ? users.addRole(id, role, clock.now())
    : users.removeRole(id, role, clock.now()));
  return user ? done(user) : failed('NOT_FOUND', 'userId');
}
