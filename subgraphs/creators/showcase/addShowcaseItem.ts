import { codedError } from '../../kit/codedError.js';
import type { IdSource } from '../../kit/ids.js';
import { isId } from '../../kit/ids.js';
import { failed } from '../../kit/result.js';
import type { Result } from '../../kit/result.js';
import type { Offers } from '../clients/partners.js';
import type { Products } from '../clients/products.js';
import type { Memberships } from '../clients/users.js';
import { changeShowcase } from './changeShowcase.js';
import type { ShowcaseDeps } from './changeShowcase.js';
import { isMember } from './isMember.js';
import type { ShowcaseItem } from './showcaseStore.js';

type Deps = ShowcaseDeps & { memberships: Memberships; products: Products; offers: Offers; ids: IdSource };

/** The items that one showcase may hold. */
export const showcaseLimit = 200;

/** Fails with NOT_FOUND (a stranger asks), INVALID, SHOPPABLE_NOT_AVAILABLE, ALREADY_SHOWN or LIMIT_REACHED. */
export async function addShowcaseItem(
  deps: Deps,
  userId: string,
  { creatorId, shoppableId, position }: { creatorId: string; shoppableId: string; position: number },
): Promise<
  Result<ShowcaseItem, 'NOT_FOUND' | 'INVALID' | 'SHOPPABLE_NOT_AVAILABLE' | 'ALREADY_SHOWN' | 'LIMIT_REACHED'>
> {
  if (!(await isMember(deps, userId, creatorId))) return failed('NOT_FOUND', 'creatorId');
  if (position < 0 || position >= showcaseLimit) return failed('INVALID', 'position');
  if (!(await isAvailable(deps, shoppableId))) return failed('SHOPPABLE_NOT_AVAILABLE', 'shoppableId');

  return changeShowcase(deps, creatorId, (items, at) => {
    if (items.some((item) => item.shoppableId === shoppableId)) return failed('ALREADY_SHOWN', 'shoppableId');
    if (items.length >= showcaseLimit) return failed('LIMIT_REACHED', 'creatorId');
    const item = { _id: deps.ids.next('sitem'), shoppableId, createdAt: at };
    return { ok: true, value: item, items: items.toSpliced(position, 0, item) };
  });
}

async function isAvailable({ products, offers }: Deps, id: string): Promise<boolean> {
  if (isId('prod', id)) return products.isPublished(id);
  if (isId('offer', id)) return offers.isAvailable(id);
  throw codedError('BAD_USER_INPUT', "shoppableId is neither a product's nor an offer's id.");
}
