// Who may see what of orders: their buyer all of it, a shop's staff its part, operators everything.

import type { Viewer } from '../../kit/viewer.js';

type Loader<T> = { load(key: string): Promise<T> };
type Owned = { buyerId: string | null };
type OfShop = Owned & { shopId: string };

export function isBuyer({ userId, guestId }: Viewer, { buyerId }: Owned): boolean {
  return buyerId !== null && (buyerId === userId || buyerId === guestId);
}

export const maySeeOrder = (viewer: Viewer, order: Owned): boolean => isBuyer(viewer, order) || viewer.has('OPERATOR');

export async function maySeePart(viewer: Viewer, part: OfShop, staffOf: Loader<boolean>): Promise<boolean> {
  return maySeeOrder(viewer, part) || (viewer.userId !== null && (await staffOf.load(part.shopId)));
}
