// Learns from orders which lines were delivered, and to whom.

import { z } from 'zod';
import type { Consumer } from '../../kit/events.js';
import type { Services } from '../context.js';

const payload = z.object({
  orderLineId: z.string(),
  buyerId: z.string(),
  shopId: z.string(),
  productId: z.string(),
  title: z.string(),
  deliveredAt: z.coerce.date(),
});

export const orderLineDelivered: Consumer<Services> = {
  name: 'reviews.eligibility',
  owner: 'orders',
  types: ['orderLine.delivered'],
  async handle(event, tx, { stores, clock }) {
    const { orderLineId, ...line } = payload.parse(event.payload);
    const now = clock.now();
    await stores.lines.addOnce(
      { _id: orderLineId, ...line, reviewId: null, createdAt: now, updatedAt: now },
      tx.session,
    );
  },
};
