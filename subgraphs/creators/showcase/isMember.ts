import { checkId } from '../../kit/ids.js';
import type { Memberships } from '../clients/users.js';

type Deps = { memberships: Memberships };

/** Whether the person acts for the creator, in whatever role; throws BAD_USER_INPUT on a malformed id. */
export const isMember = async ({ memberships }: Deps, userId: string, creatorId: string): Promise<boolean> =>
  (await memberships.roleOf(userId, checkId('crtr', creatorId, 'creatorId'))) !== null;
