import type { UserRole } from '../types.generated.js';

/** The roles that the graph knows; an outside issuer's token may bear others. */
export const rolesIn = (roles: readonly string[]): UserRole[] =>
  roles.filter((role): role is UserRole => role === 'OPERATOR');
