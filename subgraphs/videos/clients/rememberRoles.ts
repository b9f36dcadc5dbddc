// Asks for each role once within a fetch, however many of a creator's videos are looked at.

import type { Memberships } from './users.js';

/** For what is read alone: a verb that changes something asks anew. */
export function rememberRoles(memberships: Memberships): Memberships {
  const asked = new Map<string, Promise<string | null>>();
  return {
    roleOf(userId, tenantId) {
      const key = `${userId} ${tenantId}`;
      const known = asked.get(key) ?? memberships.roleOf(userId, tenantId);
      asked.set(key, known);
      return known;
    },
  };
}
