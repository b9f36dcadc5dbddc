// Lets go of held money before its time, on an operator's word: the jobs that let go of it find it due.

import { checkId, prefixOf } from '../../kit/ids.js';
import { refusal } from '../fulfilment/refusal.js';
import type { ReleaseStore } from '../payouts/releaseStore.js';
import type { ReserveStore } from '../payouts/reserveStore.js';
import { act } from './act.js';
import type { ActDeps, Acted } from './act.js';

type Deps = ActDeps & { releases: Pick<ReleaseStore, 'dueNow'>; reserves: Pick<ReserveStore, 'dueNow'> };
type Input = { holdId: string; reason: string; idempotencyKey: string };

/** Fails with NOT_FOUND where nothing is held, NOT_ALLOWED_IN_STATE where it was let go before, and as `act` does. */
export function releaseHold(deps: Deps, by: string, { holdId, reason, idempotencyKey }: Input): Promise<Acted> {
  const holds = prefixOf(holdId) === 'payout' ? deps.reserves : deps.releases;
  if (holds === deps.releases) checkId('oline', holdId, 'holdId');
  const wanted = { kind: 'HOLD_RELEASE', targetId: holdId, by, reason, idempotencyKey } as const;
  return act(deps, wanted, async ({ session }) => {
    const found = await holds.dueNow(holdId, deps.clock.now(), session);
    if (found === 'NONE') throw refusal('NOT_FOUND', 'holdId');
    if (found === 'RELEASED') return { refused: { code: 'NOT_ALLOWED_IN_STATE', field: 'holdId' } };
    return {};
  });
}
