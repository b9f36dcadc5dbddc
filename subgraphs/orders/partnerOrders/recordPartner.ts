// Records what a partner told of its part of an order: its state, what it gave back, and what follows from that for ledger and order.

import type { Clock } from '../../kit/clock.js';
import type { Logger } from '../../kit/log.js';
import type { Transaction } from '../../kit/transaction.js';
import { recordPartnerProgress } from '../fulfilment/recordProgress.js';
import type { PartnerProgressDeps } from '../fulfilment/recordProgress.js';
import type { LedgerDeps } from '../ledger/postJournal.js';
import { postRefund } from '../ledger/postRefund.js';
import type { OrderRecord } from '../order/orderStore.js';
import { inOrdersTurn } from '../order/orderTurn.js';
import type { TurnDeps } from '../order/orderTurn.js';
import { canGo } from '../order/canGo.js';
import type { ReleaseStore } from '../payouts/releaseStore.js';
import { defaultTerms } from '../payouts/shopTerms.js';
import { announcePartnerOrder } from './announcePartnerOrder.js';
import { partnerOrderTransitions } from './partnerOrderStates.js';
import type { PartnerOrderState } from './partnerOrderStates.js';
import type {
  PartnerOrderChanges,
  PartnerOrderRecord,
  PartnerOrderStore,
  PartnerRefundRecord,
} from './partnerOrderStore.js';
import { refundedUnits, unitsInTurn } from './partnerUnits.js';

export type RecordDeps = LedgerDeps &
  TurnDeps &
  PartnerProgressDeps & {
    partnerOrders: Pick<PartnerOrderStore, 'byId' | 'change' | 'ofOrder'>;
    releases: Pick<ReleaseStore, 'insertOnce'>;
    clock: Clock;
    log: Logger;
  };
/** `heard`: the partner has told all that it was asked; `settled`: the refund that it made or refused. */
type Told = Omit<PartnerOrderChanges, 'updatedAt'> & { heard?: boolean; settled?: PartnerRefundRecord };

/** `told` makes of the part as it is by now what changes of it; null for nothing. */
export async function recordPartner(
  deps: RecordDeps,
  { _id, orderId }: PartnerOrderRecord,
  told: (current: PartnerOrderRecord) => Told | null,
): Promise<void> {
  await inOrdersTurn(deps, orderId, async (order, tx) => {
    const current = await deps.partnerOrders.byId(_id, tx.session);
    const news = current && told(current);
    if (!current || !news) return;
    const { heard = false, settled, ...changes } = news;
    const after = { ...current, ...changes };
    const state = stateOf(current, after);
    const now = deps.clock.now();
    const own = heard ? { silences: 0, dueAt: askedAgainAt({ ...after, state }, now) } : {};
    const changed = await deps.partnerOrders.change(current, { ...changes, ...own, state, updatedAt: now }, tx.session);
    if (!changed) throw new Error(`${_id} was changed within the order's turn.`);
    if (settled?.state === 'DONE') {
      const units = unitsInTurn(current, settled);
      await postRefund(deps, { refundId: settled.id, order, units }, tx);
    }
    if (state !== current.state) await follow(deps, order, changed, now, tx);
  });
}

/** All of it given back: REFUNDED. What contradicts the table of states is for an operator. */
function stateOf(current: PartnerOrderRecord, after: PartnerOrderRecord): PartnerOrderState {
  const gone = after.lines.every((line) => refundedUnits(after, line.orderLineId, ['DONE']) === line.quantity);
  const wanted = gone && after.state !== 'CANCELLED' ? 'REFUNDED' : after.state;
  return current.state === wanted || canGo(partnerOrderTransitions, current.state, wanted) ? wanted : 'NEEDS_ATTENTION';
}

async function follow(deps: RecordDeps, order: OrderRecord, part: PartnerOrderRecord, now: Date, tx: Transaction) {
  if (part.state === 'CANCELLED') {
    const units = part.lines.map((line) => {
      const from = refundedUnits(part, line.orderLineId, ['DONE']);
      return { orderLineId: line.orderLineId, from, to: line.quantity };
    });
    await postRefund(deps, { refundId: part._id, order, units: units.filter(({ from, to }) => from < to) }, tx);
  }
  if (part.state === 'DELIVERED') {
    const dueAt = new Date(now.getTime() + defaultTerms.holdSeconds * 1000);
    for (const { orderLineId, attribution = null } of part.lines) {
      if (attribution === null || attribution.creatorId === null) continue;
      const release = { _id: orderLineId, orderId: order._id, dueAt, attempts: 0, createdAt: now };
      await deps.releases.insertOnce(release, tx.session);
    }
  }
  await recordPartnerProgress(deps, order._id, now, tx);
  announcePartnerOrder(part, tx);
}

const soonestMs = 60_000;
const latestMs = 60 * 60_000;

/** The older, the more seldom; null where nothing more is to be told. */
function askedAgainAt({ state, cancellation, refunds, createdAt }: PartnerOrderRecord, now: Date): Date | null {
  const open = cancellation === 'ASKED' || refunds.some((refund) => refund.state === 'REQUESTED');
  if (!open && (state === 'CANCELLED' || state === 'REFUNDED' || state === 'DELIVERED')) return null;
  const age = now.getTime() - createdAt.getTime();
  const ms = open ? soonestMs : Math.min(latestMs, Math.max(soonestMs, age / 20));
  return new Date(now.getTime() + ms);
}
