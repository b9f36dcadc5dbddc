// On which side of a shop's part of an order someone is, asked of the owner there and then: this decides who may write.

import type { Viewer } from '../../kit/viewer.js';
import type { UsersClient } from '../clients/users.js';
import { isBuyer, isReleased } from '../order/access.js';
import type { SellerOrderRecord } from '../order/sellerOrderStore.js';

export type Person = Pick<Viewer, 'userId' | 'guestId'>;
type Deps = { users: Pick<UsersClient, 'shopsOf'> };

/** Null of strangers, and of the shop as long as it knows nothing of the order. */
export async function sideOf(
  { users }: Deps,
  who: Person,
  part: SellerOrderRecord,
): Promise<'BUYER' | 'SELLER' | null> {
  if (isBuyer(who, part)) return 'BUYER';
  if (who.userId === null || !isReleased(part)) return null;
  return (await users.shopsOf(who.userId, [part.shopId])).has(part.shopId) ? 'SELLER' : null;
}
