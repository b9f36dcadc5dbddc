// Has a refund asked for again that the provider refused, or never told the outcome of, on an operator's word.

import { checkId } from '../../kit/ids.js';
import { refusal } from '../fulfilment/refusal.js';
import { act } from '../operations/act.js';
import type { ActDeps, Acted } from '../operations/act.js';
import type { RefundState } from './refundStates.js';
import { settleNow } from './settleRefund.js';
import type { SettleDeps } from './settleRefund.js';

type Deps = ActDeps & SettleDeps;
type Input = { refundId: string; reason: string; idempotencyKey: string };

const stuck: readonly RefundState[] = ['REFUSED', 'NEEDS_ATTENTION'];

/** Fails with NOT_FOUND, NOT_ALLOWED_IN_STATE where it is done or is being asked for, and as `act` does. */
export async function retryRefund(deps: Deps, by: string, { refundId, reason, idempotencyKey }: Input): Promise<Acted> {
  checkId('rfnd', refundId, 'refundId');
  const wanted = { kind: 'REFUND_RETRY', targetId: refundId, by, reason, idempotencyKey } as const;
  const acted = await act(deps, wanted, async ({ session }) => {
    const refund = await deps.refunds.byId(refundId, session);
    if (!refund) throw refusal('NOT_FOUND', 'refundId');
    const now = deps.clock.now();
    const moved =
      stuck.includes(refund.state) &&
      (await deps.refunds.move(refund, { state: 'SENT', dueAt: now, updatedAt: now }, session));
    if (!moved) return { detail: refund.state, refused: { code: 'NOT_ALLOWED_IN_STATE', field: 'refundId' } };
    return { detail: `${refund.state} → SENT` };
  });
  const refund = acted.ok ? await deps.refunds.byId(refundId) : null;
  if (refund?.state === 'SENT') await settleNow(deps, [refund]);
  return acted;
}
