// Brings the states of a shop's part of an order, and of the order, up to its lines, in the transaction that moved them.

import type { Transaction } from '../../kit/transaction.js';
import type { OrderLineStore } from '../order/orderLineStore.js';
import type { OrderStore } from '../order/orderStore.js';
import type { SellerOrderRecord, SellerOrderStore } from '../order/sellerOrderStore.js';
import {
  combinedFulfilment,
  combinedReturns,
  displayStatusOf,
  fulfilmentOf,
  fulfilmentTransitions,
  returnProgressOf,
  returnTransitions,
} from '../order/states.js';
import type { FulfilmentState } from '../order/states.js';
import { fulfilmentAt } from '../partnerOrders/partnerOrderStates.js';
import type { PartnerOrderStore } from '../partnerOrders/partnerOrderStore.js';
import { transition } from '../order/transition.js';

export type ProgressDeps = {
  orders: Pick<OrderStore, 'saveFulfilment'>;
  sellerOrders: Pick<SellerOrderStore, 'ofOrder' | 'saveProgress'>;
  orderLines: Pick<OrderLineStore, 'ofSellerOrder'>;
  partnerOrders: Pick<PartnerOrderStore, 'ofOrder'>;
};
export type PartnerProgressDeps = Pick<ProgressDeps, 'orders' | 'partnerOrders'> & {
  sellerOrders: Pick<SellerOrderStore, 'ofOrder'>;
};

const sent: readonly FulfilmentState[] = ['SHIPPED', 'DELIVERED', 'CANCELLED'];

/** A part of which nothing is left to send has no deadline left; one that was cancelled before its shop got it, the shop never gets. */
export async function recordProgress(deps: ProgressDeps, part: SellerOrderRecord, now: Date, tx: Transaction) {
  const { session } = tx;
  const parts = await deps.sellerOrders.ofOrder(part.orderId, session);
  const current = parts.find(({ _id }) => _id === part._id) ?? part;
  const lines = await deps.orderLines.ofSellerOrder(part._id, session);
  const fulfilmentState = transition(fulfilmentTransitions, current.fulfilmentState, fulfilmentOf(lines));
  const returnState = transition(returnTransitions, current.returnState ?? 'NONE', returnProgressOf(lines));
  const never = fulfilmentState === 'CANCELLED' && current.release === 'HELD';
  const progress = {
    ...{ fulfilmentState, returnState, updatedAt: now },
    ...(never ? { release: 'NEVER' as const } : {}),
    ...(sent.includes(fulfilmentState) ? { dueAt: null } : {}),
  };
  await deps.sellerOrders.saveProgress(part._id, progress, session);
  if (fulfilmentState === 'CANCELLED' && current.fulfilmentState !== 'CANCELLED' && !never) announce(current, tx);

  const all = parts.map((each) => (each._id === part._id ? { ...each, ...progress } : each));
  await saveOrder(deps, part.orderId, all, now, tx);
}

/** Brings the order's states up to those of its parts at partners, which moved in this transaction. */
export async function recordPartnerProgress(deps: PartnerProgressDeps, orderId: string, now: Date, tx: Transaction) {
  const parts = await deps.sellerOrders.ofOrder(orderId, tx.session);
  await saveOrder(deps, orderId, parts.length > 0 ? parts : [partnersAlone], now, tx);
}

type OrdersPart = Pick<SellerOrderRecord, 'fulfilmentState' | 'returnState' | 'besidePartners'>;
/** Stands for the shops of an order that has none: what is cancelled counts for nothing. */
const partnersAlone: OrdersPart = { fulfilmentState: 'CANCELLED', besidePartners: true };

async function saveOrder(
  deps: PartnerProgressDeps,
  orderId: string,
  all: readonly OrdersPart[],
  now: Date,
  { session }: Transaction,
) {
  const besidePartners = all.some((each) => each.besidePartners);
  const theirs = besidePartners ? await deps.partnerOrders.ofOrder(orderId, session) : [];
  const own = all.map((each) => each.fulfilmentState);
  const combined = combinedFulfilment([...own, ...theirs.map(({ state }) => fulfilmentAt(state))]);
  const goingBack = all
    .filter((each) => each.fulfilmentState !== 'CANCELLED')
    .map((each) => each.returnState ?? 'NONE');
  const displayStatus = displayStatusOf('CONFIRMED', combined, combinedReturns(goingBack));
  await deps.orders.saveFulfilment(orderId, { fulfilmentState: combined, displayStatus, updatedAt: now }, session);
}

function announce({ _id, orderId, shopId, version }: SellerOrderRecord, tx: Transaction): void {
  tx.emit({
    type: 'sellerOrder.cancelled',
    aggregate: { type: 'sellerOrder', id: _id },
    version: version + 1,
    payload: { sellerOrderId: _id, orderId, shopId },
  });
}
