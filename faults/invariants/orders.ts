// Orders: each decided, whole or not there at all, told of once; and what buyers were told is what became of it.

import type { Purchase } from '../shop/load.js';
import { groupBy } from './books.js';
import type { Books, OrderRow } from './books.js';

/** NEEDS_ATTENTION is right only where a compensation was refused; none is, unless `refused` says so of the order. */
export function orderViolations(
  { orders, sellerOrders, orderLines, facts }: Books,
  refused: (order: OrderRow) => boolean = () => false,
): string[] {
  const parts = groupBy(sellerOrders, ({ orderId }) => orderId);
  const lines = groupBy(orderLines, ({ orderId }) => orderId);
  const told = groupBy(
    facts.filter(({ type }) => type === 'order.confirmed'),
    ({ aggregateid }) => aggregateid,
  );
  return orders.flatMap((order) => {
    const { _id, placement, dueAt } = order;
    const { state } = placement;
    const isConfirmed = state === 'CONFIRMED';
    const events = told.get(_id)?.length ?? 0;
    const has = { parts: parts.get(_id)?.length ?? 0, lines: lines.get(_id)?.length ?? 0 };
    return [
      ...(['CONFIRMED', 'REFUSED', 'NEEDS_ATTENTION'].includes(state) ? [] : [`orders: ${_id} is still ${state}`]),
      ...(dueAt ? [`orders: ${_id} is ${state} and still due`] : []),
      ...(state === 'NEEDS_ATTENTION' && !refused(order)
        ? [`orders: ${_id} needs attention, and nothing was refused: ${stepsOf(order)}`]
        : []),
      ...(isConfirmed && placement.steps.some((step) => step.state !== 'DONE')
        ? [`orders: ${_id} is confirmed by ${stepsOf(order)}`]
        : []),
      ...(state === 'REFUSED' && placement.steps.some((step) => ['DONE', 'RUNNING', 'UNDOING'].includes(step.state))
        ? [`orders: ${_id} is refused, and ${stepsOf(order)}`]
        : []),
      ...(events === (isConfirmed ? 1 : 0) ? [] : [`outbox: ${_id} is ${state}, and was told of ${events} times`]),
      ...(isConfirmed && has.lines !== order.lines.length
        ? [`orders: ${_id} has ${has.lines} of ${order.lines.length} lines`]
        : []),
      ...(isConfirmed === has.parts > 0 ? [] : [`orders: ${_id} is ${state}, and has ${has.parts} sellers' parts`]),
    ];
  });
}

const stepsOf = ({ placement }: OrderRow): string =>
  placement.steps.map(({ name, state, attempts }) => `${name} ${state} ${attempts}`).join(', ');

/** One order a key; no order that was acknowledged is lost, or another by now; none that was refused is there. */
export function promiseViolations({ orders }: Books, purchases: readonly Purchase[]): string[] {
  const byKey = groupBy(orders, ({ idempotency }) => `${idempotency.owner} ${idempotency.key}`);
  const byId = new Map(orders.map((order) => [order._id, order]));
  return purchases.flatMap(({ buyer, key, told }) => {
    const kept = byKey.get(`${buyer.id} ${key}`) ?? [];
    const ids = new Set(told.flatMap((each) => (each.kind === 'ORDER' ? [each.id] : [])));
    const confirmed = told.flatMap((each) => (each.kind === 'ORDER' && each.state === 'CONFIRMED' ? [each.id] : []));
    const wasRefused = told.some((each) => each.kind === 'REFUSED');
    return [
      ...(kept.length > 1 ? [`promises: the key ${key} has ${kept.length} orders`] : []),
      ...(ids.size > 1 ? [`promises: the key ${key} was answered by ${[...ids].join(' and ')}`] : []),
      ...[...ids].filter((id) => !byId.has(id)).map((id) => `promises: ${id} was acknowledged, and is lost`),
      ...confirmed
        .filter((id) => byId.get(id)?.placement.state !== 'CONFIRMED')
        .map((id) => `promises: ${id} was confirmed to its buyer, and is ${byId.get(id)?.placement.state}`)
        .slice(0, 1),
      ...(wasRefused && kept.some((order) => order.placement.state !== 'REFUSED')
        ? [`promises: the key ${key} was refused, and its order is ${kept[0]?.placement.state}`]
        : []),
    ];
  });
}
