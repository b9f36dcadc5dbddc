// What a guest ordered, and what was said about it, follows the guest into the account.

import type { Transaction } from '../../kit/transaction.js';
import type { CaseStore } from '../cases/caseStore.js';
import type { ThreadStore } from '../messages/threadStore.js';
import type { PartnerOrderStore } from '../partnerOrders/partnerOrderStore.js';
import type { OrderLineStore } from './orderLineStore.js';
import type { OrderStore } from './orderStore.js';
import type { SellerOrderStore } from './sellerOrderStore.js';

type Deps = {
  orders: OrderStore;
  sellerOrders: SellerOrderStore;
  orderLines: OrderLineStore;
  partnerOrders: Pick<PartnerOrderStore, 'giveTo'>;
  threads: Pick<ThreadStore, 'giveTo'>;
  cases: Pick<CaseStore, 'giveTo'>;
};

export async function giveOrders(deps: Deps, guestId: string, userId: string, { session }: Transaction): Promise<void> {
  await deps.orders.giveTo(guestId, userId, session);
  await deps.sellerOrders.giveTo(guestId, userId, session);
  await deps.orderLines.giveTo(guestId, userId, session);
  await deps.partnerOrders.giveTo(guestId, userId, session);
  await deps.threads.giveTo(guestId, userId, session);
  await deps.cases.giveTo(guestId, userId, session);
}
