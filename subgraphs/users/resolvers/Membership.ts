import { tenantTypeOf } from '../membership/tenant.js';
import type { MembershipResolvers } from '../types.generated.js';

export const Membership: MembershipResolvers = {
  id: (membership) => membership._id,
  user: ({ userId }, _, { loaders }) => loaders.users.load(userId),
  tenant: ({ tenantId }) => ({ __typename: tenantTypeOf(tenantId), id: tenantId }),
};
