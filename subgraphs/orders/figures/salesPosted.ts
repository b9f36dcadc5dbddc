// Counts what the ledger posted of an order in the figures, each journal once: for a shop and its products, when the shop gets its part.

import type { Consumer } from '../../kit/events.js';
import type { JournalRecord, JournalStore } from '../ledger/journalStore.js';
import { isReleased } from '../order/access.js';
import type { OrderStore } from '../order/orderStore.js';
import type { SellerOrderRecord, SellerOrderStore } from '../order/sellerOrderStore.js';
import type { FigureStore } from './figureStore.js';
import { salesDelta } from './salesDelta.js';

type Deps = {
  journals: Pick<JournalStore, 'byIdIn' | 'ofOrder'>;
  orders: Pick<OrderStore, 'byIdIn'>;
  sellerOrders: Pick<SellerOrderStore, 'byIdIn' | 'ofOrder'>;
  figures: Pick<FigureStore, 'add'>;
};

/** What was posted before the shop got its part counts for it by `salesReleased`; what the shop never gets, never. */
const countsLater = (part: SellerOrderRecord, { seq }: JournalRecord): boolean =>
  !isReleased(part) || (seq ?? 0) < (part.heldJournals ?? 0);

export const salesPosted: Consumer<Deps> = {
  name: 'salesPosted',
  owner: 'orders',
  types: ['journal.posted'],
  async handle({ payload }, { session }, { journals, orders, sellerOrders, figures }) {
    const journal = await journals.byIdIn(String(payload['journalId']), session);
    const order = journal?.orderId ? await orders.byIdIn(journal.orderId, session) : null;
    if (!journal || !order) throw new Error('journal.posted names no journal, or one of no order.');
    const parts = (await sellerOrders.ofOrder(order._id, session)).filter(({ replaces }) => !replaces);
    const later = new Set(parts.filter((part) => countsLater(part, journal)).map(({ shopId }) => shopId));
    const deltas = salesDelta(order, journal, (line) => (line?.shopId && later.has(line.shopId) ? 'OTHERS' : 'ALL'));
    await figures.add(deltas, session);
  },
};

/** On the days on which it was posted. */
export const salesReleased: Consumer<Deps> = {
  name: 'salesReleased',
  owner: 'orders',
  types: ['sellerOrder.released'],
  async handle({ payload }, { session }, { journals, orders, sellerOrders, figures }) {
    const part = await sellerOrders.byIdIn(String(payload['sellerOrderId']), session);
    if (!part) throw new Error('sellerOrder.released names no part of an order.');
    if (!part.heldJournals) return;
    const order = await orders.byIdIn(part.orderId, session);
    if (!order) throw new Error(`There is no order ${part.orderId}.`);
    const held = (await journals.ofOrder(order._id, session)).filter((journal) => countsLater(part, journal));
    for (const journal of held) {
      const deltas = salesDelta(order, journal, (line) => (line?.shopId === part.shopId ? 'SHOP' : 'NONE'));
      await figures.add(deltas, session);
    }
  },
};
