// What orders asks of users: where goods go, and who acts for a shop.

import type { ServiceCall } from '../../kit/serviceCall.js';
import type { PostalAddress } from '../checkout/quotedOrder.js';

export type UsersClient = {
  /** Null where it is not an address of that customer's. */
  addressForOrder(customerId: string, addressId: string): Promise<PostalAddress | null>;
  /** The shops among these that the person acts for. */
  shopsOf(userId: string, shopIds: readonly string[]): Promise<Set<string>>;
};

const address = `query Address($customerId: ID!, $addressId: ID!) { addressForOrder(customerId: $customerId, addressId: $addressId) {
  name lines city region postalCode countryCode phone } }`;

/** One request for any number of shops. */
const roles = (count: number) => {
  const places = Array.from({ length: count }, (_, index) => index);
  const variables = places.map((index) => `$t${index}: ID!`).join(' ');
  const fields = places.map((index) => `t${index}: membershipRole(userId: $userId, tenantId: $t${index})`).join(' ');
  return `query Roles($userId: ID! ${variables}) { ${fields} }`;
};

export const usersClient = (call: ServiceCall): UsersClient => ({
  async addressForOrder(customerId, addressId) {
    return (await call<{ addressForOrder: PostalAddress | null }>(address, { customerId, addressId })).addressForOrder;
  },
  async shopsOf(userId, shopIds) {
    if (shopIds.length === 0) return new Set();
    const variables = Object.fromEntries(shopIds.map((id, index) => [`t${index}`, id]));
    const answer = await call<Record<string, string | null>>(roles(shopIds.length), { userId, ...variables });
    return new Set(shopIds.filter((_, index) => answer[`t${index}`] != null));
  },
});
