// The one way of a return from state to state, with what each state brings about.

import type { Clock } from '../../kit/clock.js';
import type { Money } from '../../kit/money.js';
import type { Transaction } from '../../kit/transaction.js';
import { recordProgress } from '../fulfilment/recordProgress.js';
import type { ProgressDeps } from '../fulfilment/recordProgress.js';
import { orRefusal, refusal } from '../fulfilment/refusal.js';
import { canGo } from '../order/canGo.js';
import { after } from '../order/deadlines.js';
import type { OrderLineStore } from '../order/orderLineStore.js';
import type { OrderRecord } from '../order/orderStore.js';
import { inOrdersTurn } from '../order/orderTurn.js';
import type { TurnDeps } from '../order/orderTurn.js';
import type { SaleTerms } from '../order/saleTerms.js';
import type { SellerOrderRecord, SellerOrderStore } from '../order/sellerOrderStore.js';
import type { RefundRecord } from '../refunds/refundStore.js';
import { settleNow } from '../refunds/settleRefund.js';
import type { SettleDeps } from '../refunds/settleRefund.js';
import { giveBackNow } from '../restocks/giveBackStock.js';
import type { GiveBackDeps } from '../restocks/giveBackStock.js';
import { done } from '../../kit/result.js';
import type { Result } from '../../kit/result.js';
import { announceReturn } from './announceReturn.js';
import { isSettled, onSilence, replacingSeconds, returnTransitions } from './returnStates.js';
import type { ReturnState } from './returnStates.js';
import type { ReturnChanges, ReturnRecord, ReturnStep, ReturnStore } from './returnStore.js';
import { settleGoods } from './settleGoods.js';
import type { GoodsDeps } from './settleGoods.js';

export type MoveDeps = TurnDeps &
  ProgressDeps &
  GoodsDeps &
  SettleDeps &
  GiveBackDeps & {
    returns: Pick<ReturnStore, 'byId' | 'move'>;
    sellerOrders: Pick<SellerOrderStore, 'byIdIn'>;
    orderLines: Pick<OrderLineStore, 'count'>;
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
  /** Those that it is known by from now on, where that is not all that it was known by and `step`. */
  steps?: ReturnStep[];
  /** What else is written with it. */
  beside?: (tx: Transaction) => Promise<void>;
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
  if (moved.state === 'REFUNDED' || moved.state === 'REPLACED') await giveBackNow(deps, _id);
  if (refund) await settleNow(deps, [refund]);
  return done(moved);
}

async function apply(
  deps: MoveDeps,
  order: OrderRecord,
  part: SellerOrderRecord,
  current: ReturnRecord,
  { to, changes = {}, step, most = null, steps = step && [...current.steps, step], beside }: Move,
  tx: Transaction,
) {
  const now = deps.clock.now();
  const record = { ...current, ...changes };
  const settles = to === 'REFUNDED' || to === 'REPLACED';
  const refund = settles ? await settleGoods(deps, { order, part, record, by: to, most }, tx) : null;
  if (to === 'CLOSED' || to === 'WITHDRAWN') await letKeep(deps, current, tx);
  const moved = await deps.returns.move(
    current,
    {
      ...changes,
      ...{ state: to, updatedAt: now, dueAt: dueIn(to, record, part.terms, now) },
      ...(steps ? { steps } : {}),
      ...(refund ? { refundId: refund._id } : {}),
      ...(isSettled(to) ? { settledAt: now } : {}),
    },
    tx.session,
  );
  if (!moved) throw new Error(`${current._id} was moved within its own transaction.`);
  if (isSettled(to)) await recordProgress(deps, part, now, tx);
  announceReturn(moved, tx);
  await beside?.(tx);
  return { moved, refund };
}

/** Goods that came back wait no longer for a shop that could not replace them. */
function dueIn(to: ReturnState, { receivedAt }: ReturnRecord, terms: SaleTerms | undefined, now: Date): Date | null {
  if (to === 'REPLACING') return after(now, replacingSeconds);
  const silence = onSilence[to];
  if (!silence || !terms) return null;
  return after(to === 'RECEIVED' && receivedAt ? receivedAt : now, silence.seconds(terms));
}

async function letKeep({ orderLines, clock }: MoveDeps, { lines }: ReturnRecord, { session }: Transaction) {
  for (const { orderLineId, quantity } of lines) {
    await orderLines.count(orderLineId, { returningQuantity: -quantity }, clock.now(), session);
  }
}
