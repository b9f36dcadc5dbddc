// What the users subgraph tells of memberships.

import type { ServiceCall } from '../../kit/serviceCall.js';

export type Role = 'OWNER' | 'MANAGER' | 'STAFF';
export type UsersClient = ReturnType<typeof usersClient>;

export const usersClient = (call: ServiceCall) => ({
  /** What a person is to each of the tenants, in their order; null for a stranger. One call for all. */
  async rolesOf(userId: string, tenantIds: readonly string[]): Promise<(Role | null)[]> {
    const variables = Object.fromEntries(tenantIds.map((id, index) => [`t${index}`, id]));
    const declared = tenantIds.map((_, index) => `$t${index}: ID!`).join(' ');
    const fields = tenantIds
      .map((_, index) => `r${index}: membershipRole(userId: $user, tenantId: $t${index})`)
      .join(' ');
    const roles = await call<Record<string, Role | null>>(`query Roles($user: ID! ${declared}) { ${fields} }`, {
      user: userId,
      ...variables,
    });
    return tenantIds.map((_, index) => roles[`r${index}`] ?? null);
  },

  /** Makes the person the tenant's first member; twice is once. */
  async establish(userId: string, tenantId: string, role: Role): Promise<void> {
    await call(`mutation Establish($input: MembershipEstablishInput!) { membershipEstablish(input: $input) }`, {
      input: { userId, tenantId, role },
    });
  },
});
