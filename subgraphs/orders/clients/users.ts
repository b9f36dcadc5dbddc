// What orders asks of users: where goods go, and who acts for a shop.

import { askForEach } from '../../kit/askForEach.js';
import type { ServiceCall } from '../../kit/serviceCall.js';
import type { PostalAddress } from '../checkout/quotedOrder.js';

export type UsersClient = {
  /** Null where it is not an address of that customer's. */
  addressForOrder(customerId: string, addressId: string): Promise<PostalAddress | null>;
  /** The shops among these that the person acts for: one request for any number. */
  shopsOf(userId: string, shopIds: readonly string[]): Promise<Set<string>>;
};

const address = `query Address($customerId: ID!, $addressId: ID!) { addressForOrder(customerId: $customerId, addressId: $addressId) {
  name lines city region postalCode countryCode phone } }`;

export const usersClient = (call: ServiceCall): UsersClient => ({
  async addressForOrder(customerId, addressId) {
    return (await call<{ addressForOrder: PostalAddress | null }>(address, { customerId, addressId })).addressForOrder;
  },
  async shopsOf(userId, shopIds) {
    const question = { field: 'membershipRole', shared: { userId }, argument: 'tenantId', ids: shopIds };
    const roles = await askForEach<string | null>(call, question);
    return new Set(shopIds.filter((_, index) => roles[index] !== null));
  },
});
