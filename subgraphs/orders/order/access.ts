// Who may see what of orders: their buyer all of it, a shop's staff its part once it is released, operators everything.

import type { Viewer } from '../../kit/viewer.js';
import type { ReleaseState } from './sellerOrderStore.js';

type Loader<T> = { load(key: string): Promise<T> };
type Owned = { buyerId: string | null };
type OfShop = Owned & { shopId: string };

export function isBuyer({ userId, guestId }: Pick<Viewer, 'userId' | 'guestId'>, { buyerId }: Owned): boolean {
  return buyerId !== null && (buyerId === userId || buyerId === guestId);
}

export const maySeeOrder = (viewer: Viewer, order: Owned): boolean => isBuyer(viewer, order) || viewer.has('OPERATOR');

type Part = OfShop & { release?: ReleaseState };

/** Before its release a shop knows nothing of its part of an order: the buyer may still cancel it without asking. */
export const isReleased = ({ release = 'RELEASED' }: Pick<Part, 'release'>): boolean => release === 'RELEASED';

export async function maySeePart(viewer: Viewer, part: Part, staffOf: Loader<boolean>): Promise<boolean> {
  return maySeeOrder(viewer, part) || (await isStaff(viewer, part, staffOf));
}

export async function isStaff(viewer: Viewer, part: Part, staffOf: Loader<boolean>): Promise<boolean> {
  return viewer.userId !== null && isReleased(part) && staffOf.load(part.shopId);
}
