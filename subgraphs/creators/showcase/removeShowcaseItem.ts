import { failed } from '../../kit/result.js';
import type { Result } from '../../kit/result.js';
import { checkId } from '../../kit/ids.js';
import type { Memberships } from '../clients/users.js';
import { changeShowcase } from './changeShowcase.js';
import type { ShowcaseDeps } from './changeShowcase.js';
import { isMember } from './isMember.js';

type Deps = ShowcaseDeps & { memberships: Memberships };

/** Fails with NOT_FOUND. */
export async function removeShowcaseItem(
  deps: Deps,
  userId: string,
  { creatorId, showcaseItemId }: { creatorId: string; showcaseItemId: string },
): Promise<Result<string, 'NOT_FOUND'>> {
  const id = checkId('sitem', showcaseItemId, 'showcaseItemId');
  if (!(await isMember(deps, userId, creatorId))) return failed('NOT_FOUND', 'creatorId');

  return changeShowcase(deps, creatorId, (items) => {
    const rest = items.filter((item) => item._id !== id);
    return rest.length < items.length ? { ok: true, value: id, items: rest } : failed('NOT_FOUND', 'showcaseItemId');
  });
}
