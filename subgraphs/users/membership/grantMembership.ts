import type { UserStore } from '../account/userStore.js';
import type { Clock } from '../../kit/clock.js';
import type { IdSource } from '../../kit/ids.js';
import { checkId } from '../../kit/ids.js';
import { done, failed } from '../../kit/result.js';
import type { Result } from '../../kit/result.js';
import type { Transact } from '../../kit/transaction.js';
import type { MembershipRecord, MembershipStore } from './membershipStore.js';
import { memberLimit, requireSway, tenantTypeOf } from './tenant.js';
import type { Role } from './tenant.js';

type Deps = { memberships: MembershipStore; users: UserStore; clock: Clock; ids: IdSource; transact: Transact };

/**
 * Adds a member, or changes what one is. Fails with NOT_FOUND (a stranger asks, or nobody has the user's id), LAST_OWNER or LIMIT_REACHED;
 * throws FORBIDDEN where a member's role does not reach so far.
 */
export async function grantMembership(
  { memberships, users, clock, ids, transact }: Deps,
  granter: string,
  input: { tenantId: string; userId: string; role: Role },
): Promise<Result<MembershipRecord, 'NOT_FOUND' | 'LAST_OWNER' | 'LIMIT_REACHED'>> {
  const { tenantId, role } = input;
  tenantTypeOf(tenantId);
  const userId = checkId('user', input.userId, 'userId');
  const asked = await memberships.roleOf(granter, tenantId);
  if (!asked) return failed('NOT_FOUND', 'tenantId');
  requireSway(asked, [role]);
  if (!(await users.exists(userId))) return failed('NOT_FOUND', 'userId');

  return transact(async (tx) => {
    await memberships.lock(tenantId, tx);
    const own = await memberships.find(granter, tenantId, tx);
    if (!own) return failed('NOT_FOUND', 'tenantId');
    const present = await memberships.find(userId, tenantId, tx);
    requireSway(own.role, present ? [role, present.role] : [role]);
    if (present?.role === role) return done(present);

    const at = clock.now();
    if (!present) {
      if ((await memberships.countOf(tenantId, {}, tx)) >= memberLimit) return failed('LIMIT_REACHED', 'tenantId');
      const membership = { _id: ids.next('mbr'), userId, tenantId, role, createdAt: at, updatedAt: at };
      await memberships.add(membership, tx);
      return done(membership);
    }
    const isLastOwner = present.role === 'OWNER' && (await memberships.countOf(tenantId, { role: 'OWNER' }, tx)) === 1;
    if (isLastOwner) return failed('LAST_OWNER', 'role');
    const changed = await memberships.setRole(present._id, role, at, tx);
    return changed ? done(changed) : failed('NOT_FOUND', 'userId');
  });
}
