// What videos ask of users: the role that somebody has at a creator.

import type { ServiceCall } from '../../kit/serviceCall.js';

export type Memberships = { roleOf(userId: string, tenantId: string): Promise<string | null> };

const document = `query ($userId: ID!, $tenantId: ID!) { membershipRole(userId: $userId, tenantId: $tenantId) }`;

export const membershipsOf = (call: ServiceCall): Memberships => ({
  async roleOf(userId, tenantId) {
    const { membershipRole } = await call<{ membershipRole: string | null }>(document, { userId, tenantId });
    return membershipRole;
  },
});
