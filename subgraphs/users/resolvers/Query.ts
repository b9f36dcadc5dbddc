import { checkId } from '../../kit/ids.js';
import { viewerNode } from '../../kit/viewer.js';
import { publicAccessKey } from '../token/accessToken.js';
import { pairOf } from '../membership/membershipStore.js';
import { tenantTypeOf } from '../membership/tenant.js';
import { subgraphNames } from '../../roster.js';
import type { QueryResolvers } from '../types.generated.js';

export const Query: QueryResolvers = {
  viewer: (_, __, { viewer }) => viewerNode(viewer),
  userByEmail: async (_, { email }, { viewer, users }) => {
    viewer.requireRole('OPERATOR');
    return users.accountByEmail(email.toLowerCase());
  },
  /** Public keys, so that whoever asks may have them. */
  accessTokenKeys: async (_, __, { accessKeys }) => (await accessKeys.all()).map(publicAccessKey),
  membershipRole: async (_, { userId, tenantId }, { viewer, loaders }) => {
    viewer.requireService(...subgraphNames);
    tenantTypeOf(tenantId);
    return (await loaders.roles.load(pairOf(checkId('user', userId, 'userId'), tenantId)))?.role ?? null;
  },
  addressForOrder: async (_, { customerId, addressId }, { viewer, addresses }) => {
    viewer.requireService('orders');
    return addresses.ofCustomer(checkId('addr', addressId, 'addressId'), customerId);
  },
};
