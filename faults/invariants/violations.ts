// Everything that must hold once the world is at rest, of the goods that a scenario sold.

import type { Goods } from '../shop/purchases.js';
import type { Purchase } from '../shop/load.js';
import type { World } from '../world/world.js';
import { readBooks } from './books.js';
import type { Books, OrderRow } from './books.js';
import { ledgerViolations, paymentViolations } from './money.js';
import { orderViolations, promiseViolations } from './orders.js';
import { partnerViolations } from './partners.js';
import { promotionViolations } from './promotions.js';
import { stockViolations } from './stock.js';

export type Checked = { books: Books; violations: string[] };

/** `refused` tells of which orders the provider refused a compensation. */
export async function violationsOf(
  world: World,
  goods: readonly Goods[],
  purchases: readonly Purchase[],
  refused?: (order: OrderRow) => boolean,
): Promise<Checked> {
  const books = await readBooks(world.cluster, goods);
  const charged = await world.payments.charges();
  const violations = [
    ...stockViolations(books, goods),
    ...promotionViolations(books),
    ...orderViolations(books, refused),
    ...promiseViolations(books, purchases),
    ...ledgerViolations(books),
    ...paymentViolations(books.orders, charged),
    ...partnerViolations(books, await world.partnerOrders.taken()),
  ];
  return { books, violations };
}
