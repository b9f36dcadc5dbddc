import type { Clock } from '../../kit/clock.js';
import type { InTurn } from '../../kit/inTurn.js';
import { done } from '../../kit/result.js';
import type { Failed, Result } from '../../kit/result.js';
import type { Transact } from '../../kit/transaction.js';
import type { ShowcaseItem, ShowcaseStore } from './showcaseStore.js';

export type ShowcaseDeps = { showcases: ShowcaseStore; clock: Clock; transact: Transact; inTurn: InTurn };
type Change<T, Code extends string> = (
  items: readonly ShowcaseItem[],
  at: Date,
) => Failed<Code> | { ok: true; value: T; items: readonly ShowcaseItem[] };

/** Writes a creator's list as `change` makes it of what is there; nothing where that fails. A process changes one creator's in turn. */
export const changeShowcase = <T, Code extends string>(
  { showcases, clock, transact, inTurn }: ShowcaseDeps,
  creatorId: string,
  change: Change<T, Code>,
): Promise<Result<T, Code>> =>
  inTurn(creatorId, () =>
    transact(async (tx) => {
      const at = clock.now();
      const changed = change(await showcases.itemsOf(creatorId, tx), at);
      if (!changed.ok) return changed;
      await showcases.write(creatorId, changed.items, at, tx);
      return done(changed.value);
    }),
  );
