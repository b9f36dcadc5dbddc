// What happens to an order after its sale happens one thing after another: each begins by writing the order itself.

import type { InTurn } from '../../kit/inTurn.js';
import type { Clock } from '../../kit/clock.js';
import type { Transact, Transaction } from '../../kit/transaction.js';
import type { OrderRecord, OrderStore } from './orderStore.js';

export type TurnDeps = { orders: Pick<OrderStore, 'touch'>; transact: Transact; inTurn: InTurn; clock: Clock };

/** Within a process callers queue; across processes the write of the order has the later one begin anew, and read what the earlier wrote. */
export const inOrdersTurn = <T>(
  { orders, transact, inTurn, clock }: TurnDeps,
  orderId: string,
  work: (order: OrderRecord, tx: Transaction) => Promise<T>,
): Promise<T> =>
  inTurn(orderId, () =>
    transact(async (tx) => {
      const order = await orders.touch(orderId, clock.now(), tx.session);
      if (!order) throw new Error(`There is no order ${orderId}.`);
      return work(order, tx);
    }),
  );
