// What operators do about a payout that failed and whose amount the provider can't have back.

import { checkId } from '../../kit/ids.js';
import type { Logger } from '../../kit/log.js';
import { refusal } from '../fulfilment/refusal.js';
import { act } from '../operations/act.js';
import type { ActDeps, Acted, Decision } from '../operations/act.js';
import type { PayoutRecord } from './payoutStore.js';
import { askForPayout, movePayout } from './settlePayout.js';
import type { MoveDeps, SettleDeps } from './settlePayout.js';

type Input = { payoutId: string; reason: string; idempotencyKey: string };
type Outcome = 'PAID' | 'FAILED';

/**
 * Says what became of it, which no provider is asked about any more. Fails with NOT_FOUND, NOT_ALLOWED_IN_STATE where it does not need
 * attention, and as `act` does.
 */
export async function settleByHand(
  deps: ActDeps & MoveDeps,
  by: string,
  { payoutId, outcome, reason, idempotencyKey }: Input & { outcome: Outcome },
): Promise<Acted> {
  checkId('payout', payoutId, 'payoutId');
  const wanted = { kind: 'PAYOUT_SETTLE', targetId: payoutId, by, reason, idempotencyKey } as const;
  return act(deps, { ...wanted, input: [payoutId, outcome] }, async (tx) => {
    const payout = await deps.payouts.byId(payoutId, tx.session);
    const refused = refusedOf(payout);
    if (!payout || refused) return refused ?? {};
    await movePayout(deps, payout, { state: outcome, dueAt: null, settledBy: by }, tx);
    return { detail: `${payout.state} → ${outcome}` };
  });
}

/** Has the provider asked now and not in its time. Fails as `settleByHand` does, and where an operator had settled it before. */
export async function retryPayout(
  deps: ActDeps & SettleDeps & { log: Logger },
  by: string,
  { payoutId, reason, idempotencyKey }: Input,
): Promise<Acted> {
  checkId('payout', payoutId, 'payoutId');
  const wanted = { kind: 'PAYOUT_RETRY', targetId: payoutId, by, reason, idempotencyKey } as const;
  const acted = await act(deps, wanted, async (tx) => {
    const payout = await deps.payouts.byId(payoutId, tx.session);
    const refused = refusedOf(payout) ?? (payout?.settledBy ? notAllowed(payout) : null);
    if (!payout || refused) return refused ?? {};
    await movePayout(deps, payout, { state: payout.state, dueAt: deps.clock.now() }, tx);
    return {};
  });
  const payout = acted.ok ? await deps.payouts.byId(payoutId) : null;
  if (payout?.state === 'NEEDS_ATTENTION') {
    await askForPayout(deps, payout).catch((error: unknown) => {
      deps.log.warn({ err: error, payout: payoutId }, 'a payout is left to the sweep');
    });
  }
  return acted;
}

function refusedOf(payout: PayoutRecord | null): Decision | null {
  if (!payout) throw refusal('NOT_FOUND', 'payoutId');
  return payout.state === 'NEEDS_ATTENTION' ? null : notAllowed(payout);
}

const notAllowed = ({ state }: PayoutRecord): Decision => ({
  detail: state,
  refused: { code: 'NOT_ALLOWED_IN_STATE', field: 'payoutId' },
});
