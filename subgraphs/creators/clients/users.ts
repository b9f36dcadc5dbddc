// What creators asks of users: who acts for a creator.

import type { ServiceCall } from '../../kit/serviceCall.js';

export type MemberRole = 'OWNER' | 'MANAGER' | 'STAFF';
export type Memberships = {
  roleOf(userId: string, creatorId: string): Promise<MemberRole | null>;
  /** Idempotent. */
  establishOwner(userId: string, creatorId: string): Promise<void>;
};

const roleQuery = 'query ($userId: ID!, $tenantId: ID!) { membershipRole(userId: $userId, tenantId: $tenantId) }';
const establish = 'mutation ($input: MembershipEstablishInput!) { membershipEstablish(input: $input) }';

export const membershipsOf = (call: ServiceCall): Memberships => ({
  roleOf: async (userId, tenantId) =>
    (await call<{ membershipRole: MemberRole | null }>(roleQuery, { userId, tenantId })).membershipRole,
  establishOwner: async (userId, tenantId) => {
    await call(establish, { input: { userId, tenantId, role: 'OWNER' } });
  },
});
