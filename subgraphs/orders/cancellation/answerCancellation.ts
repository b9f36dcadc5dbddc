// Ends what a buyer asked not to have sent: the shop accepts or declines it, or the buyer takes it back.

import { checkId } from '../../kit/ids.js';
import { inputHash } from '../../kit/inputHash.js';
import { done, failed } from '../../kit/result.js';
import type { Result } from '../../kit/result.js';
import type { Transaction } from '../../kit/transaction.js';
import type { Viewer } from '../../kit/viewer.js';
import { checkKey } from '../bounds.js';
import type { UsersClient } from '../clients/users.js';
import { orRefusal, refusal } from '../fulfilment/refusal.js';
import { isBuyer, isReleased } from '../order/access.js';
import { canGo } from '../order/canGo.js';
import { onceByKey } from '../order/onceByKey.js';
import { inOrdersTurn } from '../order/orderTurn.js';
import type { TurnDeps } from '../order/orderTurn.js';
import type { SellerOrderStore } from '../order/sellerOrderStore.js';
import { acceptCancellation, followAcceptance } from './acceptCancellation.js';
import type { AcceptDeps, Accepted, FollowDeps } from './acceptCancellation.js';
import { announceCancellation } from './announceCancellation.js';
import { cancellationTransitions } from './cancellationStates.js';
import type { CancellationState } from './cancellationStates.js';
import type { CancellationRecord, CancellationStore } from './cancellationStore.js';

export type AnswerDeps = TurnDeps &
  AcceptDeps &
  FollowDeps & {
    cancellations: Pick<CancellationStore, 'byId' | 'byAnswerKey'>;
    sellerOrders: Pick<SellerOrderStore, 'byId' | 'byIdIn'>;
    users: Pick<UsersClient, 'shopsOf'>;
  };
export type AnswerInput = {
  cancellationId: string;
  accept: boolean;
  declineReason?: string | null | undefined;
  idempotencyKey: string;
};

/**
 * Fails with NOT_FOUND for strangers to the shop, TEXT_INVALID where it is declined without a reason, NOT_ALLOWED_IN_STATE where it is
 * settled, and IDEMPOTENCY_KEY_REUSED. The same key and input answer the same cancellation.
 */
export async function answerCancellation(deps: AnswerDeps, userId: string, input: AnswerInput) {
  const key = checkKey(input.idempotencyKey);
  const { cancellationId, accept } = input;
  checkId('cncl', cancellationId, 'cancellationId');
  const declineReason = input.declineReason?.trim() ?? null;
  const hash = inputHash([cancellationId, accept, declineReason]);
  const find = async () => {
    const value = await deps.cancellations.byAnswerKey(userId, key);
    return value && { value, hash: value.answer?.hash ?? '' };
  };
  const accepted: Accepted[] = [];
  const outcome = await onceByKey(hash, find, async () => {
    const known = await deps.cancellations.byId(cancellationId);
    const part = known && (await deps.sellerOrders.byId(known.sellerOrderId));
    const visible = part && isReleased(part) && (await deps.users.shopsOf(userId, [part.shopId])).has(part.shopId);
    if (!visible) return failed('NOT_FOUND', 'cancellationId');
    const said = (declineReason ?? '').length;
    if (!accept && (said === 0 || said > 1000)) return failed('TEXT_INVALID', 'declineReason');
    const answer = { by: userId, key, hash };
    const to = accept ? { state: 'ACCEPTED' as const } : { state: 'DECLINED' as const, declineReason };
    return settleCancellation(deps, known, { ...to, answer }, accepted);
  });
  for (const each of accepted) await followAcceptance(deps, each);
  return outcome;
}

/** Fails with NOT_FOUND for anyone but the buyer, and NOT_ALLOWED_IN_STATE where it is settled. */
export async function withdrawCancellation(deps: AnswerDeps, viewer: Viewer, cancellationId: string) {
  checkId('cncl', cancellationId, 'cancellationId');
  const known = await deps.cancellations.byId(cancellationId);
  const part = known && (await deps.sellerOrders.byId(known.sellerOrderId));
  if (!part || !isBuyer(viewer, part)) return failed('NOT_FOUND', 'cancellationId');
  return settleCancellation(deps, known, { state: 'WITHDRAWN', answer: null }, []);
}

type Ending = Pick<CancellationRecord, 'answer'> & { state: CancellationState; declineReason?: string | null };

/** What is accepted is put down in `accepted`, for what has to follow outside of the transaction. */
export async function settleCancellation(
  deps: AnswerDeps,
  { _id, orderId }: CancellationRecord,
  ending: Ending,
  accepted: Accepted[],
): Promise<Result<CancellationRecord, 'NOT_ALLOWED_IN_STATE'>> {
  const turn = inOrdersTurn(deps, orderId, async (order, tx) => {
    accepted.length = 0;
    const current = await deps.cancellations.byId(_id, tx.session);
    const part = current && (await deps.sellerOrders.byIdIn(current.sellerOrderId, tx.session));
    if (!part) throw new Error(`${_id} has lost its order.`);
    if (!canGo(cancellationTransitions, current.state, ending.state)) {
      throw refusal('NOT_ALLOWED_IN_STATE', 'cancellationId');
    }
    if (ending.state !== 'ACCEPTED') return done(await letSend(deps, current, ending, tx));
    const settled = await acceptCancellation(deps, order, part, current, ending.answer, tx);
    accepted.push(settled);
    return done(settled.cancellation);
  });
  return orRefusal<Awaited<typeof turn>, 'NOT_ALLOWED_IN_STATE'>(turn);
}

async function letSend(deps: AnswerDeps, current: CancellationRecord, ending: Ending, tx: Transaction) {
  const now = deps.clock.now();
  for (const { orderLineId, quantity } of current.lines) {
    await deps.orderLines.count(orderLineId, { cancellingQuantity: -quantity }, now, tx.session);
  }
  const changes = { ...ending, dueAt: null, settledAt: now, updatedAt: now };
  const moved = await deps.cancellations.move(current, changes, tx.session);
  if (!moved) throw new Error(`${current._id} was moved within its own transaction.`);
  announceCancellation(moved, tx);
  return moved;
}
