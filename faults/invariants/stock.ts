// Stock: nothing oversold, what is reserved is what orders hold, and nothing is left behind by an order that never came about.

import type { Goods } from '../shop/purchases.js';
import { groupBy, sum } from './books.js';
import type { Books } from './books.js';

/** To be asked when every order is decided: nothing is held any more then. */
export function stockViolations(books: Books, goods: readonly Goods[]): string[] {
  const levels = new Map(books.stock.map((row) => [row.variantId, row]));
  const lines = groupBy(books.reservations, ({ variantId }) => variantId);
  const units = (variantId: string, state: string) =>
    sum((lines.get(variantId) ?? []).filter((line) => line.state === state).map(({ quantity }) => quantity));
  const ofGoods = goods.flatMap(({ variantId, stock }) => {
    const level = levels.get(variantId);
    if (!level) return [`stock: there is no record of ${variantId}`];
    const [held, sold] = [units(variantId, 'HELD'), units(variantId, 'COMMITTED')];
    return [
      ...(level.onHand < 0 ? [`stock: ${variantId} has ${level.onHand} units on hand`] : []),
      ...(sold > stock ? [`stock: ${sold} units of ${variantId} were sold, of ${stock}`] : []),
      ...(level.onHand !== stock - sold
        ? [`stock: ${variantId} has ${level.onHand} on hand, of ${stock} less ${sold} sold`]
        : []),
      ...(level.reserved !== held
        ? [`stock: ${variantId} has ${level.reserved} reserved, and ${held} held by orders`]
        : []),
    ];
  });
  return [...ofGoods, ...holdViolations(books)];
}

/** Reservations equal orders: each confirmed order has bought by its last reservation, and no other hold is left. */
function holdViolations({ orders, holds, reservations }: Books): string[] {
  const known = new Map(
    orders.flatMap((order) =>
      order.placement.reservations.map((name, index, all) => [name, { order, isLast: index === all.length - 1 }]),
    ),
  );
  const lines = groupBy(reservations, ({ orderId }) => orderId);
  const bought = new Set(holds.filter(({ state }) => state === 'COMMITTED').map(({ orderId }) => orderId));
  const ofHolds = holds.flatMap(({ orderId, state }) => {
    const owner = known.get(orderId);
    if (!owner) return [`stock: the hold ${orderId} is no order's`];
    const { state: placed } = owner.order.placement;
    if (state === 'HELD') return [`stock: ${orderId} is still held, though its order is ${placed}`];
    if (state === 'COMMITTED' && (placed !== 'CONFIRMED' || !owner.isLast)) {
      return [`stock: ${orderId} was sold, though its order is ${placed}`];
    }
    return [];
  });
  const ofOrders = orders.flatMap((order) => {
    if (order.placement.state !== 'CONFIRMED') return [];
    const name = order.placement.reservations.at(-1) ?? '';
    if (!bought.has(name)) return [`stock: ${order._id} is confirmed, and its goods were not taken out`];
    const taken = (lines.get(name) ?? []).map((line) => `${line.lineId} ${line.variantId} ${line.quantity}`).sort();
    const asked = order.lines.map((line) => `${line.orderLineId} ${line.variantId} ${line.quantity}`).sort();
    return taken.join() === asked.join()
      ? []
      : [`stock: ${order._id} took out ${taken.join()}, and has ${asked.join()}`];
  });
  return [...ofHolds, ...ofOrders];
}
