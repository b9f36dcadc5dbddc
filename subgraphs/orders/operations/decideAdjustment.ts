// Approves an adjustment that another operator proposed, which posts it; or declines it.

import type { InTurn } from '../../kit/inTurn.js';
import { checkId } from '../../kit/ids.js';
import type { Transaction } from '../../kit/transaction.js';
import { refusal } from '../fulfilment/refusal.js';
import { postAdjustment } from '../ledger/postAdjustment.js';
import type { LedgerDeps } from '../ledger/postJournal.js';
import { act } from './act.js';
import type { ActDeps, Acted, Decision } from './act.js';
import { adjustmentTransitions } from './adjustmentStates.js';
import type { AdjustmentRecord, AdjustmentStore } from './adjustmentStore.js';

type Deps = ActDeps & LedgerDeps & { adjustments: Pick<AdjustmentStore, 'byId' | 'decide'>; inTurn: InTurn };
type Input = { adjustmentId: string; reason: string; idempotencyKey: string };

/** Fail with NOT_FOUND, NOT_ALLOWED_IN_STATE where it was decided before, and as `act` does; an approval by who proposed it with SECOND_PERSON_REQUIRED. */
export const approveAdjustment = (deps: Deps, by: string, input: Input): Promise<Acted> =>
  decide(deps, 'APPROVED', by, input);
export const declineAdjustment = (deps: Deps, by: string, input: Input): Promise<Acted> =>
  decide(deps, 'DECLINED', by, input);

async function decide(deps: Deps, state: 'APPROVED' | 'DECLINED', by: string, input: Input): Promise<Acted> {
  const { adjustmentId, reason, idempotencyKey } = input;
  checkId('adj', adjustmentId, 'adjustmentId');
  const kind = state === 'APPROVED' ? ('ADJUSTMENT_APPROVE' as const) : ('ADJUSTMENT_DECLINE' as const);
  const known = await deps.adjustments.byId(adjustmentId);
  const work = async (tx: Transaction): Promise<Decision> => {
    const adjustment = await deps.adjustments.byId(adjustmentId, tx.session);
    if (!adjustment) throw refusal('NOT_FOUND', 'adjustmentId');
    if (!adjustmentTransitions[adjustment.state].includes(state))
      return { detail: adjustment.state, refused: { code: 'NOT_ALLOWED_IN_STATE', field: 'adjustmentId' } };
    if (state === 'APPROVED' && adjustment.proposedBy === by)
      return { refused: { code: 'SECOND_PERSON_REQUIRED', field: 'adjustmentId' } };
    const now = deps.clock.now();
    const decided = { state, decidedBy: by, decisionReason: reason, decidedAt: now, updatedAt: now };
    await deps.adjustments.decide(adjustment, decided, tx.session);
    if (state === 'APPROVED') await post(deps, adjustment, by, tx);
    return {};
  };
  // The journals of an order follow each other: those of this process at least don't meet.
  return deps.inTurn(known?.orderId ?? adjustmentId, () =>
    act(deps, { kind, targetId: adjustmentId, by, reason, idempotencyKey }, work),
  );
}

async function post(deps: Deps, adjustment: AdjustmentRecord, approvedBy: string, tx: Transaction): Promise<void> {
  const { _id: adjustmentId, from, to, minor, currency, orderId, reason, proposedBy } = adjustment;
  const by = `${proposedBy} ${approvedBy}`;
  await postAdjustment(deps, { adjustmentId, from, to, amount: { minor, currency }, orderId, by, reason }, tx);
}
