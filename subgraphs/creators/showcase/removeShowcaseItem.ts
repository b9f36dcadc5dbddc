import type { Clock } from '../../kit/clock.js';
import { done, failed } from '../../kit/result.js';
import type { Result } from '../../kit/result.js';
import { checkId } from '../../kit/ids.js';
import type { Memberships } from '../clients/users.js';
import type { Transact } from '../../kit/transaction.js';
import { isMember } from './isMember.js';
import type { ShowcaseStore } from './showcaseStore.js';

type Deps = { showcases: ShowcaseStore; memberships: Memberships; clock: Clock; transact: Transact };

/** Fails with NOT_FOUND. */
export async function removeShowcaseItem(
  deps: Deps,
  userId: string,
  { creatorId, showcaseItemId }: { creatorId: string; showcaseItemId: string },
): Promise<Result<string, 'NOT_FOUND'>> {
  const id = checkId('sitem', showcaseItemId, 'showcaseItemId');
  if (!(await isMember(deps, userId, creatorId))) return failed('NOT_FOUND', 'creatorId');

  const { showcases, clock, transact } = deps;
  return transact(async (tx) => {
    const items = await showcases.itemsOf(creatorId, tx);
    const rest = items.filter((item) => item._id !== id);
    if (rest.length === items.length) return failed('NOT_FOUND', 'showcaseItemId');
    await showcases.write(creatorId, rest, clock.now(), tx);
    return done(id);
  });
}
