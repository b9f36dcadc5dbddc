// What the users subgraph tells of memberships.

import { askForEach } from '../../kit/askForEach.js';
import type { ServiceCall } from '../../kit/serviceCall.js';

export type Role = 'OWNER' | 'MANAGER' | 'STAFF';
export type UsersClient = ReturnType<typeof usersClient>;

export const usersClient = (call: ServiceCall) => ({
  /** What a person is to each of the tenants, in their order; null for a stranger. One call for all. */
  rolesOf(userId: string, tenantIds: readonly string[]): Promise<(Role | null)[]> {
    const shared = { userId };
    return askForEach(call, { field: 'membershipRole', shared, argument: 'tenantId', ids: tenantIds });
  },

  /** Makes the person the tenant's first member; twice is once. */
  async establish(userId: string, tenantId: string, role: Role): Promise<void> {
    await call(`mutation Establish($input: MembershipEstablishInput!) { membershipEstablish(input: $input) }`, {
      input: { userId, tenantId, role },
    });
  },
});
