// Gives a guest's cart and orders to the account that the guest signed in to.

import type { Consumer } from '../kit/events.js';
import { mergeCarts } from './cart/mergeCarts.js';
import type { Services } from './context.js';
import { giveOrders } from './order/giveOrders.js';

export const guestMerged: Consumer<Services> = {
  name: 'guestMerged',
  owner: 'users',
  types: ['guest.merged'],
  async handle({ payload }, tx, services) {
    const { guestId, userId } = payload;
    if (typeof guestId !== 'string' || typeof userId !== 'string')
      throw new Error('guest.merged names no guest or no user.');
    await mergeCarts(services, guestId, userId, tx);
    await giveOrders(services, guestId, userId, tx);
  },
};
