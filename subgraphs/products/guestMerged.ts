// Gives what a guest had of promotions to the account that the guest signed in to.

import type { Consumer } from '../kit/events.js';
import type { Services } from './context.js';
import { giveUses } from './promotion/giveUses.js';

export const guestMerged: Consumer<Services> = {
  name: 'guestMerged',
  owner: 'users',
  types: ['guest.merged'],
  async handle({ payload }, tx, services) {
    const { guestId, userId } = payload;
    if (typeof guestId !== 'string' || typeof userId !== 'string')
      throw new Error('guest.merged names no guest or no user.');
    await giveUses(services, guestId, userId, tx);
  },
};
