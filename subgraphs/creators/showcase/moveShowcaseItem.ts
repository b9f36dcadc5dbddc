import { checkId } from '../../kit/ids.js';
import { failed } from '../../kit/result.js';
import type { Result } from '../../kit/result.js';
import type { Memberships } from '../clients/users.js';
import { showcaseLimit } from './addShowcaseItem.js';
import { changeShowcase } from './changeShowcase.js';
import type { ShowcaseDeps } from './changeShowcase.js';
import { isMember } from './isMember.js';
import type { ShowcaseItem } from './showcaseStore.js';

type Deps = ShowcaseDeps & { memberships: Memberships };

/** `position` is the number of items that stand before it then. Fails with NOT_FOUND or INVALID. */
export async function moveShowcaseItem(
  deps: Deps,
  userId: string,
  { creatorId, showcaseItemId, position }: { creatorId: string; showcaseItemId: string; position: number },
): Promise<Result<ShowcaseItem, 'NOT_FOUND' | 'INVALID'>> {
  const id = checkId('sitem', showcaseItemId, 'showcaseItemId');
  if (!(await isMember(deps, userId, creatorId))) return failed('NOT_FOUND', 'creatorId');
  if (position < 0 || position >= showcaseLimit) return failed('INVALID', 'position');

  return changeShowcase(deps, creatorId, (items) => {
    const item = items.find((each) => each._id === id);
    if (!item) return failed('NOT_FOUND', 'showcaseItemId');
    const rest = items.filter((each) => each !== item);
    return { ok: true, value: item, items: rest.toSpliced(position, 0, item) };
  });
}
