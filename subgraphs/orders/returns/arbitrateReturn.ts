// Decides a return that was brought before an operator: the decision binds buyer and shop.

import { checkId } from '../../kit/ids.js';
import { inputHash } from '../../kit/inputHash.js';
import { failed } from '../../kit/result.js';
import { checkKey } from '../bounds.js';
import { refusal } from '../fulfilment/refusal.js';
import { onceByKey } from '../order/onceByKey.js';
import { moveReturn } from './moveReturn.js';
import type { MoveDeps } from './moveReturn.js';
import { noReturn } from './returnNamed.js';
import { replaceNow, replacing } from './replaceGoods.js';
import type { ReplaceDeps } from './replaceGoods.js';
import type { ReturnState } from './returnStates.js';
import type { ReturnDecision, ReturnStore } from './returnStore.js';
import { stepFinder } from './shopMoves.js';

type Deps = MoveDeps & ReplaceDeps & { returns: Pick<ReturnStore, 'byStep'> };
type Decision = { returnId: string; decision: ReturnDecision; reason: string; idempotencyKey: string };

const leadsTo: Readonly<Record<Exclude<ReturnDecision, 'REPLACE'>, ReturnState>> = {
  APPROVE: 'APPROVED',
  REFUND: 'REFUNDED',
  UPHOLD: 'CLOSED',
};

/**
 * Fails with NOT_FOUND, TEXT_INVALID, IDEMPOTENCY_KEY_REUSED, and NOT_ALLOWED_IN_STATE: also where it is to be approved that goods are sent
 * that were sent already; of a replacement with REPLACEMENT_NOT_ASKED and OUT_OF_STOCK, and then it is as undecided as before.
 */
export async function arbitrateReturn(deps: Deps, operatorId: string, input: Decision) {
  const key = checkKey(input.idempotencyKey);
  const { returnId, decision } = input;
  checkId('rtrn', returnId, 'returnId');
  const reason = input.reason.trim();
  const hash = inputHash(['arbitrate', returnId, decision, reason]);
  const outcome = await onceByKey(hash, stepFinder(deps, operatorId, key), async () => {
    const record = await deps.returns.byId(returnId);
    if (!record) return noReturn();
    if (reason.length === 0 || reason.length > 1000) return failed('TEXT_INVALID', 'reason');
    const arbitration = { decision, reason, by: operatorId, at: deps.clock.now() };
    const step = { by: operatorId, key, hash };
    if (decision === 'REPLACE') {
      return moveReturn(deps, record, (current) => ({ ...replacing(deps, current, 'ESCALATED', arbitration), step }));
    }
    return moveReturn(deps, record, ({ state, sentAt, receivedAt }) => {
      const sent = sentAt !== null || receivedAt !== null;
      if (state !== 'ESCALATED' || (sent && decision === 'APPROVE')) throw refusal('NOT_ALLOWED_IN_STATE', 'returnId');
      return { to: leadsTo[decision], changes: { arbitration }, step };
    });
  });
  return (outcome.ok && (await replaceNow(deps, outcome.value))) || outcome;
}
