// What memberships add to the tenants, which other subgraphs own: the list of their members, for themselves.

import type { PageArgs } from '../../kit/connection.js';
import type { Context } from '../context.js';
import type { CreatorResolvers, RetailerResolvers, ShopResolvers, TenantResolvers } from '../types.generated.js';

const staff = async ({ id }: { id: string }, args: PageArgs, { loaders }: Context) =>
  (await loaders.ownMemberships.load(id)) ? loaders.staff.load(id, args) : null;

export const Shop: ShopResolvers = { staff };
export const Creator: CreatorResolvers = { staff };
export const Retailer: RetailerResolvers = { staff };
export const Tenant: TenantResolvers = { __resolveType: (tenant) => tenant.__typename ?? 'Shop' };
