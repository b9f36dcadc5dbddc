// A return for whoever means to move it: its buyer, or its shop's staff. For anyone else there is none.

import { checkId } from '../../kit/ids.js';
import { failed } from '../../kit/result.js';
import type { Viewer } from '../../kit/viewer.js';
import type { UsersClient } from '../clients/users.js';
import { isBuyer } from '../order/access.js';
import type { SellerOrderStore } from '../order/sellerOrderStore.js';
import type { ReturnRecord, ReturnStore } from './returnStore.js';

type Deps = {
  returns: Pick<ReturnStore, 'byId'>;
  sellerOrders: Pick<SellerOrderStore, 'byId'>;
};

export const noReturn = () => failed('NOT_FOUND', 'returnId');

export async function returnOfBuyer(deps: Deps, viewer: Viewer, returnId: string): Promise<ReturnRecord | null> {
  checkId('rtrn', returnId, 'returnId');
  const record = await deps.returns.byId(returnId);
  const part = record && (await deps.sellerOrders.byId(record.sellerOrderId));
  return part && isBuyer(viewer, part) ? record : null;
}

export async function returnOfShop(
  { returns, users }: Pick<Deps, 'returns'> & { users: Pick<UsersClient, 'shopsOf'> },
  userId: string,
  returnId: string,
): Promise<ReturnRecord | null> {
  checkId('rtrn', returnId, 'returnId');
  const record = await returns.byId(returnId);
  return record && (await users.shopsOf(userId, [record.shopId])).has(record.shopId) ? record : null;
}
