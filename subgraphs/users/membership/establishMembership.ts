import type { Clock } from '../../kit/clock.js';
import type { IdSource } from '../../kit/ids.js';
import { checkId } from '../../kit/ids.js';
import type { Transact } from '../../kit/transaction.js';
import type { MembershipStore } from './membershipStore.js';
import type { Role } from './tenant.js';

type Deps = { memberships: MembershipStore; clock: Clock; ids: IdSource; transact: Transact };

/** Gives a tenant a member, once: a replay changes nothing, not even a role that was changed since. */
export async function establishMembership(
  { memberships, clock, ids, transact }: Deps,
  input: { tenantId: string; userId: string; role: Role },
): Promise<void> {
  const { tenantId, role } = input;
  const userId = checkId('user', input.userId, 'userId');
  await transact(async (tx) => {
    await memberships.lock(tenantId, tx);
    if (await memberships.find(userId, tenantId, tx)) return;
    const at = clock.now();
    await memberships.add({ _id: ids.next('mbr'), userId, tenantId, role, createdAt: at, updatedAt: at }, tx);
  });
}
