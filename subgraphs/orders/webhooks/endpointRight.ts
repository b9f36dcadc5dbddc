// Who may change where a shop's events go: its owners and managers.

import { codedError } from '../../kit/codedError.js';
import { checkId } from '../../kit/ids.js';
import type { UsersClient } from '../clients/users.js';
import type { EndpointRecord, EndpointStore } from './endpointStore.js';

export type RightDeps = { users: Pick<UsersClient, 'moneyOf' | 'shopsOf'> };

/** False for strangers; throws FORBIDDEN for the rest of the shop's staff. */
export async function mayManage({ users }: RightDeps, userId: string, shopId: string): Promise<boolean> {
  if ((await users.moneyOf(userId, [shopId])).has(shopId)) return true;
  if ((await users.shopsOf(userId, [shopId])).has(shopId)) {
    throw codedError('FORBIDDEN', "Only the shop's owners and managers may do this.");
  }
  return false;
}

/** Null where there is none, or it is a stranger's. */
export async function managedEndpoint(
  deps: RightDeps & { webhookEndpoints: Pick<EndpointStore, 'byId'> },
  userId: string,
  endpointId: string,
): Promise<EndpointRecord | null> {
  const endpoint = await deps.webhookEndpoints.byId(checkId('whep', endpointId, 'webhookEndpointId'));
  return endpoint && (await mayManage(deps, userId, endpoint.shopId)) ? endpoint : null;
}
