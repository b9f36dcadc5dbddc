// Begins the hold on what a line earned when all of it has arrived.

import type { Consumer } from '../../kit/events.js';
import type { Transaction } from '../../kit/transaction.js';
import { defaultTerms } from './shopTerms.js';
import type { ReleaseStore } from './releaseStore.js';
import type { ShopTermsStore } from './shopTermsStore.js';
import type { Clock } from '../../kit/clock.js';

type Deps = {
  releases: Pick<ReleaseStore, 'insertOnce'>;
  shopTerms: Pick<ShopTermsStore, 'ofShops'>;
  clock: Clock;
};

export const lineDelivered: Consumer<Deps> = {
  name: 'lineDelivered',
  owner: 'orders',
  types: ['orderLine.delivered'],
  async handle({ payload }, tx: Transaction, { releases, shopTerms, clock }) {
    const { orderLineId, orderId, shopId, deliveredAt } = payload;
    if (typeof orderLineId !== 'string' || typeof orderId !== 'string' || typeof shopId !== 'string') {
      throw new Error('orderLine.delivered names no line, no order or no shop.');
    }
    const { holdSeconds } = (await shopTerms.ofShops([shopId])).get(shopId) ?? defaultTerms;
    const dueAt = new Date(new Date(deliveredAt as Date | string).getTime() + holdSeconds * 1000);
    const release = { _id: orderLineId, orderId, dueAt, attempts: 0, createdAt: clock.now() };
    await releases.insertOnce(release, tx.session);
  },
};
