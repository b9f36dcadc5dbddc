// The one way of a return from state to state, with what each state brings about.

import type { Clock } from '../../kit/clock.js';
import type { Money } from '../../kit/money.js';
import type { Transaction } from '../../kit/transaction.js';
import { recordProgress } from '../fulfilment/recordProgress.js';
import type { ProgressDeps } from '../fulfilment/recordProgress.js';
import { orRefusal, refusal } from '../fulfilment/refusal.js';
import { canGo } from '../order/canGo.js';
import { after } from '../order/deadlines.js';
import { nextUnits } from '../order/lineCounts.js';
import type { OrderLineStore } from '../order/orderLineStore.js';
import type { OrderRecord } from '../order/orderStore.js';
import { inOrdersTurn } from '../order/orderTurn.js';
import type { TurnDeps } from '../order/orderTurn.js';
import type { SellerOrderRecord, SellerOrderStore } from '../order/sellerOrderStore.js';
import type { RefundRecord } from '../refunds/refundStore.js';
import { requestRefund } from '../refunds/requestRefund.js';
import type { RequestDeps } from '../refunds/requestRefund.js';
import { settleNow } from '../refunds/settleRefund.js';
import type { SettleDeps } from '../refunds/settleRefund.js';
import { giveBackNow, writeRestock } from '../restocks/giveBackStock.js';
import type { GiveBackDeps } from '../restocks/giveBackStock.js';
import type { RestockStore } from '../restocks/restockStore.js';
import { done } from '../../kit/result.js';
import type { Result } from '../../kit/result.js';
import { announceReturn } from './announceReturn.js';
import { isSettled, onSilence, returnTransitions } from './returnStates.js';
import type { ReturnState } from './returnStates.js';
import type { ReturnChanges, ReturnRecord, ReturnStep, ReturnStore } from './returnStore.js';

export type MoveDeps = TurnDeps &
  ProgressDeps &
  RequestDeps &
  SettleDeps &
  GiveBackDeps & {
    returns: Pick<ReturnStore, 'byId' | 'move'>;
    sellerOrders: Pick<SellerOrderStore, 'byIdIn'>;
    orderLines: Pick<OrderLineStore, 'count' | 'ofSellerOrder'>;
    restocks: Pick<RestockStore, 'insert'>;
    clock: Clock;
  };
type Carried = Omit<ReturnChanges, 'state' | 'dueAt' | 'updatedAt' | 'steps' | 'settledAt' | 'refundId'>;
export type Move = {
  to: ReturnState;
  changes?: Carried;
  /** The key of what moves money. */
  step?: ReturnStep;
  /** Of what goes back, so much at most; all of it, where nothing is said. */
  most?: Money | null;
};
type MoveRefusal = 'NOT_ALLOWED_IN_STATE' | 'EXCEEDS_REFUNDABLE';

/**
 * `decide` is given the return as it is in this turn of its order, and says where it goes; it may throw a refusal. Where the table of states
 * has no such way: NOT_ALLOWED_IN_STATE, and nothing changed.
 */
export async function moveReturn<Code extends string = never>(
  deps: MoveDeps,
  { _id, orderId }: Pick<ReturnRecord, '_id' | 'orderId'>,
  decide: (current: ReturnRecord) => Move,
): Promise<Result<ReturnRecord, MoveRefusal | Code>> {
  const turn = inOrdersTurn(deps, orderId, async (order, tx) => {
    const current = await deps.returns.byId(_id, tx.session);
    const part = current && (await deps.sellerOrders.byIdIn(current.sellerOrderId, tx.session));
    if (!part) throw new Error(`${_id} has lost its order.`);
    const move = decide(current);
    if (!canGo(returnTransitions, current.state, move.to)) throw refusal('NOT_ALLOWED_IN_STATE', 'returnId');
    return apply(deps, order, part, current, move, tx);
  });
  const outcome = await orRefusal<{ moved: ReturnRecord; refund: RefundRecord | null }, MoveRefusal | Code>(turn);
  if ('ok' in outcome) return outcome;
  const { moved, refund } = outcome;
  if (refund) {
    await giveBackNow(deps, _id);
    await settleNow(deps, [refund]);
  }
  return done(moved);
}

async function apply(
  deps: MoveDeps,
  order: OrderRecord,
  part: SellerOrderRecord,
  current: ReturnRecord,
  { to, changes = {}, step, most }: Move,
  tx: Transaction,
) {
  const now = deps.clock.now();
  const silence = onSilence[to];
  const refund =
    to === 'REFUNDED' ? await giveBackMoney(deps, order, part, { ...current, ...changes }, most, tx) : null;
  if (to === 'CLOSED' || to === 'WITHDRAWN') await letKeep(deps, current, tx);
  const moved = await deps.returns.move(
    current,
    {
      ...changes,
      ...{ state: to, updatedAt: now, dueAt: silence && part.terms ? after(now, silence.seconds(part.terms)) : null },
      ...(step ? { steps: [...current.steps, step] } : {}),
      ...(refund ? { refundId: refund._id } : {}),
      ...(isSettled(to) ? { settledAt: now } : {}),
    },
    tx.session,
  );
  if (!moved) throw new Error(`${current._id} was moved within its own transaction.`);
  if (isSettled(to)) await recordProgress(deps, part, now, tx);
  announceReturn(moved, tx);
  return { moved, refund };
}

/** What came back as new goes back into stock. */
async function giveBackMoney(
  deps: MoveDeps,
  order: OrderRecord,
  part: SellerOrderRecord,
  record: ReturnRecord,
  most: Money | null | undefined,
  tx: Transaction,
): Promise<RefundRecord> {
  const now = deps.clock.now();
  const before = new Map((await deps.orderLines.ofSellerOrder(part._id, tx.session)).map((line) => [line._id, line]));
  const units = record.lines.map(({ orderLineId, quantity, condition }) => {
    const line = before.get(orderLineId);
    if (!line) throw new Error(`${part._id} has lost its line ${orderLineId}.`);
    return { line, quantity, condition };
  });
  for (const { line, quantity } of units) {
    await deps.orderLines.count(
      line._id,
      { returningQuantity: -quantity, returnedQuantity: quantity },
      now,
      tx.session,
    );
  }
  const asNew = units.filter(({ condition }) => condition === 'AS_NEW');
  await writeRestock(deps, record, asNew, tx);
  const refund = await requestRefund(
    deps,
    {
      ...{ order, sellerOrderId: part._id, shopId: part.shopId, cause: 'RETURN', note: null, most: most ?? null },
      what: { units: units.map(({ line, quantity }) => ({ orderLineId: line._id, ...nextUnits(line, quantity) })) },
      by: { requestedBy: record._id, key: 'refunded', hash: record.hash },
    },
    tx,
  );
  if (most && refund.amount.minor < most.minor) throw refusal('EXCEEDS_REFUNDABLE', 'amount');
  return refund;
}

async function letKeep({ orderLines, clock }: MoveDeps, { lines }: ReturnRecord, { session }: Transaction) {
  for (const { orderLineId, quantity } of lines) {
    await orderLines.count(orderLineId, { returningQuantity: -quantity }, clock.now(), session);
  }
}
