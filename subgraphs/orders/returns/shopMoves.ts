// What a shop does about a return: answers it, receives the goods, gives the money back or declines to.

import { inputHash } from '../../kit/inputHash.js';
import { moneyFrom } from '../../kit/money.js';
import { failed } from '../../kit/result.js';
import { checkKey, checkSize } from '../bounds.js';
import type { UsersClient } from '../clients/users.js';
import { refusal } from '../fulfilment/refusal.js';
import { onceByKey } from '../order/onceByKey.js';
import type { SellerOrderStore } from '../order/sellerOrderStore.js';
import { moveReturn } from './moveReturn.js';
import type { Move, MoveDeps } from './moveReturn.js';
import { replaceNow, replacing } from './replaceGoods.js';
import type { ReplaceDeps } from './replaceGoods.js';
import { linesSeen } from './linesSeen.js';
import { noReturn, returnOfShop } from './returnNamed.js';
import type { ReturnCondition, ReturnRecord, ReturnResolution, ReturnStore } from './returnStore.js';

export type ShopDeps = MoveDeps & {
  returns: Pick<ReturnStore, 'byStep'>;
  sellerOrders: Pick<SellerOrderStore, 'byId'>;
  users: Pick<UsersClient, 'shopsOf'>;
};
type Answer = { returnId: string; approve: boolean; declineReason?: string | null | undefined };
type Received = { returnId: string; lines: readonly { orderLineId: string; condition: ReturnCondition }[] };
type Settlement = {
  returnId: string;
  amount?: string | null | undefined;
  declineReason?: string | null | undefined;
  resolution: ReturnResolution;
  idempotencyKey: string;
};

/** Fails with NOT_FOUND for strangers to the shop, TEXT_INVALID where it is declined without a reason, and NOT_ALLOWED_IN_STATE. */
export async function answerReturn(deps: ShopDeps, userId: string, { returnId, approve, ...input }: Answer) {
  const record = await returnOfShop(deps, userId, returnId);
  if (!record) return noReturn();
  const reason = input.declineReason?.trim() ?? '';
  if (approve) {
    return moveReturn(deps, record, ({ state }) => {
      if (state !== 'REQUESTED') throw refusal('NOT_ALLOWED_IN_STATE', 'returnId');
      return { to: 'APPROVED' };
    });
  }
  if (reason.length === 0 || reason.length > 1000) return failed('TEXT_INVALID', 'declineReason');
  return moveReturn(deps, record, (current) => declined(current, reason, 'REQUESTED'));
}

/** Fails with NOT_FOUND for strangers to the shop, LINES_INVALID unless each line is named once, and NOT_ALLOWED_IN_STATE. */
export async function receiveReturn(deps: ShopDeps, userId: string, { returnId, lines }: Received) {
  checkSize(lines, 'lines', 100);
  const record = await returnOfShop(deps, userId, returnId);
  if (!record) return noReturn();
  const seen = linesSeen(record, lines);
  if (!seen) return failed('LINES_INVALID', 'lines');
  const changes = { lines: seen, receivedAt: deps.clock.now() };
  return moveReturn(deps, record, ({ state }) => {
    // From there it comes back by itself alone.
    if (state === 'REPLACING') throw refusal('NOT_ALLOWED_IN_STATE', 'returnId');
    return { to: 'RECEIVED', changes };
  });
}

/**
 * Fails with NOT_FOUND for strangers to the shop, AMOUNT_INVALID, EXCEEDS_REFUNDABLE, TEXT_INVALID, NOT_ALLOWED_IN_STATE and
 * IDEMPOTENCY_KEY_REUSED; of a replacement with REPLACEMENT_NOT_ASKED and OUT_OF_STOCK, and then it is as undecided as before. The same key
 * and input answer the same return.
 */
export async function settleReturn(deps: ShopDeps & ReplaceDeps, userId: string, input: Settlement) {
  const key = checkKey(input.idempotencyKey);
  const { returnId, amount = null, resolution } = input;
  const declineReason = input.declineReason?.trim() ?? null;
  const hash = inputHash(['settle', returnId, amount, declineReason, resolution]);
  const outcome = await onceByKey(hash, stepFinder(deps, userId, key), async () => {
    const record = await returnOfShop(deps, userId, returnId);
    const part = record && (await deps.sellerOrders.byId(record.sellerOrderId));
    if (!part) return noReturn();
    const step = { by: userId, key, hash };
    if (declineReason !== null) {
      if (amount !== null) return failed('AMOUNT_INVALID', 'amount');
      if (declineReason.length === 0 || declineReason.length > 1000) return failed('TEXT_INVALID', 'declineReason');
      return moveReturn(deps, record, (current) => ({ ...declined(current, declineReason, 'RECEIVED'), step }));
    }
    if (resolution === 'REPLACEMENT') {
      if (amount !== null) return failed('AMOUNT_INVALID', 'amount');
      return moveReturn(deps, record, (current) => ({ ...replacing(deps, current, 'RECEIVED'), step }));
    }
    const most = amount === null ? null : moneyFrom(amount, part.currency);
    if (most && most.minor <= 0) return failed('AMOUNT_INVALID', 'amount');
    return moveReturn(deps, record, ({ state, arbitration }) => {
      if (state !== 'RECEIVED' || (arbitration && most)) throw refusal('NOT_ALLOWED_IN_STATE', 'returnId');
      return { to: 'REFUNDED', step, most };
    });
  });
  return (outcome.ok && (await replaceNow(deps, outcome.value))) || outcome;
}

/** What was asked for under a key that settled or decided a return. */
export const stepFinder =
  ({ returns }: { returns: Pick<ReturnStore, 'byStep'> }, by: string, key: string) =>
  async () => {
    const value = await returns.byStep(by, key);
    const step = value?.steps.find((each) => each.by === by && each.key === key);
    return value && { value, hash: step?.hash ?? '' };
  };

/** An operator's decision binds: what was approved so can't be declined any more, nor paid in part. */
function declined(current: ReturnRecord, declineReason: string, from: ReturnRecord['state']): Move {
  if (current.state !== from || current.arbitration) throw refusal('NOT_ALLOWED_IN_STATE', 'returnId');
  return { to: 'DECLINED', changes: { declineReason } };
}
