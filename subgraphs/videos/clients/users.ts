// What videos ask of users: the role that somebody has at a creator.

import { askForEach } from '../../kit/askForEach.js';
import type { ServiceCall } from '../../kit/serviceCall.js';

export type Memberships = { roleOf(userId: string, creatorId: string): Promise<string | null> };
export type ManyMemberships = Memberships & {
  /** In the creators' order, null for a stranger. One call for all. */
  rolesOf(userId: string, creatorIds: readonly string[]): Promise<(string | null)[]>;
};

export const membershipsOf = (call: ServiceCall): ManyMemberships => {
  const rolesOf = (userId: string, ids: readonly string[]) =>
    askForEach<string | null>(call, { field: 'membershipRole', shared: { userId }, argument: 'tenantId', ids });
  return { rolesOf, roleOf: async (userId, creatorId) => (await rolesOf(userId, [creatorId]))[0] ?? null };
};
