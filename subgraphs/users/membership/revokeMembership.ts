import { checkId } from '../../kit/ids.js';
import { done, failed } from '../../kit/result.js';
import type { Result } from '../../kit/result.js';
import type { Transact } from '../../kit/transaction.js';
import type { MembershipRecord, MembershipStore } from './membershipStore.js';
import { requireSway, tenantTypeOf } from './tenant.js';

type Deps = { memberships: MembershipStore; transact: Transact };

/**
 * Ends a membership: anyone may leave, owners and managers may send others away. Fails with NOT_FOUND or LAST_OWNER; throws FORBIDDEN where
 * a member's role does not reach so far. Of two last owners who leave at once, one stays.
 */
export async function revokeMembership(
  { memberships, transact }: Deps,
  revoker: string,
  input: { tenantId: string; userId: string },
): Promise<Result<MembershipRecord, 'NOT_FOUND' | 'LAST_OWNER'>> {
  const { tenantId } = input;
  tenantTypeOf(tenantId);
  const userId = checkId('user', input.userId, 'userId');
  if (!(await memberships.roleOf(revoker, tenantId))) return failed('NOT_FOUND', 'tenantId');

  return transact(async (tx) => {
    await memberships.lock(tenantId, tx);
    const own = await memberships.find(revoker, tenantId, tx);
    if (!own) return failed('NOT_FOUND', 'tenantId');
    const present = await memberships.find(userId, tenantId, tx);
    if (userId !== revoker) requireSway(own.role, present ? [present.role] : []);
    if (!present) return failed('NOT_FOUND', 'userId');
    const isLastOwner = present.role === 'OWNER' && (await memberships.countOf(tenantId, { role: 'OWNER' }, tx)) === 1;
    if (isLastOwner) return failed('LAST_OWNER', 'userId');
    await memberships.remove(present._id, tx);
    return done(present);
  });
}
