// What orders asks of users: where goods go, and who acts for a shop.

import { askForEach } from '../../kit/askForEach.js';
import type { ServiceCall } from '../../kit/serviceCall.js';
import type { PostalAddress } from '../checkout/quotedOrder.js';

export type UsersClient = {
  /** Null where it is not an address of that customer's. */
  addressForOrder(customerId: string, addressId: string): Promise<PostalAddress | null>;
  /** The shops among these that the person acts for: one request for any number. */
  shopsOf(userId: string, shopIds: readonly string[]): Promise<Set<string>>;
  /** The shops and creators among these whose money the person may see: as an owner or a manager. */
  moneyOf(userId: string, tenantIds: readonly string[]): Promise<Set<string>>;
};

const address = `query Address($customerId: ID!, $addressId: ID!) { addressForOrder(customerId: $customerId, addressId: $addressId) {
  name lines city region postalCode countryCode phone } }`;

export const usersClient = (call: ServiceCall): UsersClient => ({
  async addressForOrder(customerId, addressId) {
    return (await call<{ addressForOrder: PostalAddress | null }>(address, { customerId, addressId })).addressForOrder;
  },
  shopsOf: (userId, shopIds) => tenantsOf(call, userId, shopIds, ['OWNER', 'MANAGER', 'STAFF']),
  moneyOf: (userId, tenantIds) => tenantsOf(call, userId, tenantIds, ['OWNER', 'MANAGER']),
});

async function tenantsOf(call: ServiceCall, userId: string, tenantIds: readonly string[], as: readonly string[]) {
  const question = { field: 'membershipRole', shared: { userId }, argument: 'tenantId', ids: tenantIds };
  const roles = await askForEach<string | null>(call, question);
  return new Set(tenantIds.filter((_, index) => as.includes(roles[index] ?? '')));
}
