// What people act for, and what their roles let them do to the other members.

import { codedError } from '../../kit/codedError.js';
import { isId } from '../../kit/ids.js';

export type Role = 'OWNER' | 'MANAGER' | 'STAFF';

/** Each type of tenant: the prefix of its ids, and the service that makes them. */
export const tenantTypes = {
  Shop: { prefix: 'shop', service: 'products' },
  Creator: { prefix: 'crtr', service: 'creators' },
  Retailer: { prefix: 'rtlr', service: 'partners' },
} as const;

export type TenantType = keyof typeof tenantTypes;

/** The members that one tenant may have. */
export const memberLimit = 500;

/** The type of the tenant that an id names; throws BAD_USER_INPUT where it names none. */
export function tenantTypeOf(tenantId: string): TenantType {
  const types = Object.keys(tenantTypes) as TenantType[];
  const type = types.find((each) => isId(tenantTypes[each].prefix, tenantId));
  if (!type) throw codedError('BAD_USER_INPUT', 'tenantId is not the id of a shop, a creator or a retailer.');
  return type;
}

/** Throws FORBIDDEN unless `own` may make or change a member who is, or is to be, each of `roles`. */
export function requireSway(own: Role, roles: readonly Role[]): void {
  const allowed = own === 'OWNER' || (own === 'MANAGER' && !roles.includes('OWNER'));
  if (!allowed) throw codedError('FORBIDDEN', 'Your membership does not allow that.');
}
