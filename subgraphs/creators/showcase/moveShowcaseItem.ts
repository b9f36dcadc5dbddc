import type { Clock } from '../../kit/clock.js';
import { checkId } from '../../kit/ids.js';
import { done, failed } from '../../kit/result.js';
import type { Result } from '../../kit/result.js';
import type { Memberships } from '../clients/users.js';
import type { Transact } from '../../kit/transaction.js';
import { showcaseLimit } from './addShowcaseItem.js';
import { isMember } from './isMember.js';
import type { ShowcaseItem, ShowcaseStore } from './showcaseStore.js';

type Deps = { showcases: ShowcaseStore; memberships: Memberships; clock: Clock; transact: Transact };

/** `position` is the number of items that stand before it then. Fails with NOT_FOUND or INVALID. */
export async function moveShowcaseItem(
  deps: Deps,
  userId: string,
  { creatorId, showcaseItemId, position }: { creatorId: string; showcaseItemId: string; position: number },
): Promise<Result<ShowcaseItem, 'NOT_FOUND' | 'INVALID'>> {
  const id = checkId('sitem', showcaseItemId, 'showcaseItemId');
  if (!(await isMember(deps, userId, creatorId))) return failed('NOT_FOUND', 'creatorId');
  if (position < 0 || position >= showcaseLimit) return failed('INVALID', 'position');

  const { showcases, clock, transact } = deps;
  return transact(async (tx) => {
    const items = await showcases.itemsOf(creatorId, tx);
    const item = items.find((each) => each._id === id);
    if (!item) return failed('NOT_FOUND', 'showcaseItemId');
    const rest = items.filter((each) => each !== item);
    await showcases.write(creatorId, rest.toSpliced(position, 0, item), clock.now(), tx);
    return done(item);
  });
}
