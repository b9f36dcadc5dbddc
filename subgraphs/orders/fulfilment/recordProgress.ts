// Brings the states of a shop's part of an order, and of the order, up to its lines, in the transaction that moved them.

import type { Transaction } from '../../kit/transaction.js';
import type { OrderLineStore } from '../order/orderLineStore.js';
import type { OrderStore } from '../order/orderStore.js';
import type { SellerOrderRecord, SellerOrderStore } from '../order/sellerOrderStore.js';
import { combinedFulfilment, displayStatusOf, fulfilmentOf, fulfilmentTransitions } from '../order/states.js';
import { transition } from '../order/transition.js';

export type ProgressDeps = {
  orders: Pick<OrderStore, 'saveFulfilment'>;
  sellerOrders: Pick<SellerOrderStore, 'ofOrder' | 'saveFulfilment'>;
  orderLines: Pick<OrderLineStore, 'ofSellerOrder'>;
};

export async function recordProgress(deps: ProgressDeps, part: SellerOrderRecord, now: Date, { session }: Transaction) {
  const parts = await deps.sellerOrders.ofOrder(part.orderId, session);
  const current = parts.find(({ _id }) => _id === part._id) ?? part;
  const reached = fulfilmentOf(await deps.orderLines.ofSellerOrder(part._id, session));
  const next = transition(fulfilmentTransitions, current.fulfilmentState, reached);
  await deps.sellerOrders.saveFulfilment(part._id, next, now, session);

  const states = parts.map((each) => (each._id === part._id ? next : each.fulfilmentState));
  const fulfilmentState = combinedFulfilment(states);
  const displayStatus = displayStatusOf('CONFIRMED', fulfilmentState);
  await deps.orders.saveFulfilment(part.orderId, { fulfilmentState, displayStatus, updatedAt: now }, session);
}
