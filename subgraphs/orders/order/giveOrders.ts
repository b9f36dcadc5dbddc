// What a guest ordered follows the guest into the account.

import type { Transaction } from '../../kit/transaction.js';
import type { OrderLineStore } from './orderLineStore.js';
import type { OrderStore } from './orderStore.js';
import type { SellerOrderStore } from './sellerOrderStore.js';

type Deps = { orders: OrderStore; sellerOrders: SellerOrderStore; orderLines: OrderLineStore };

export async function giveOrders(deps: Deps, guestId: string, userId: string, { session }: Transaction): Promise<void> {
  await deps.orders.giveTo(guestId, userId, session);
  await deps.sellerOrders.giveTo(guestId, userId, session);
  await deps.orderLines.giveTo(guestId, userId, session);
}
