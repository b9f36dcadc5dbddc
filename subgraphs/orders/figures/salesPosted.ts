// Counts what the ledger posted of an order in the figures, each journal once.

import type { Consumer } from '../../kit/events.js';
import type { JournalStore } from '../ledger/journalStore.js';
import type { OrderStore } from '../order/orderStore.js';
import type { FigureStore } from './figureStore.js';
import { salesDelta } from './salesDelta.js';

type Deps = {
  journals: Pick<JournalStore, 'byIdIn'>;
  orders: Pick<OrderStore, 'byIdIn'>;
  figures: Pick<FigureStore, 'add'>;
};

export const salesPosted: Consumer<Deps> = {
  name: 'salesPosted',
  owner: 'orders',
  types: ['journal.posted'],
  async handle({ payload }, { session }, { journals, orders, figures }) {
    const journal = await journals.byIdIn(String(payload['journalId']), session);
    const order = journal?.orderId ? await orders.byIdIn(journal.orderId, session) : null;
    if (!journal || !order) throw new Error('journal.posted names no journal, or one of no order.');
    await figures.add(salesDelta(order, journal), session);
  },
};
