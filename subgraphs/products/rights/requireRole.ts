// Whether a person may act for a shop.

import { codedError } from '../../kit/codedError.js';
import type { Role, UsersClient } from '../clients/users.js';

export type RightsDeps = { users: Pick<UsersClient, 'rolesOf'> };

const ranks: Record<Role, number> = { STAFF: 1, MANAGER: 2, OWNER: 3 };

/** False for a stranger, to whom the shop is NOT_FOUND; throws FORBIDDEN for a member with too small a role. Asks users, each time. */
export async function hasRole({ users }: RightsDeps, userId: string, shopId: string, least: Role): Promise<boolean> {
  const [role] = await users.rolesOf(userId, [shopId]);
  if (!role) return false;
  if (ranks[role] < ranks[least]) throw codedError('FORBIDDEN', `Only a shop's ${least.toLowerCase()} may do this.`);
  return true;
}
