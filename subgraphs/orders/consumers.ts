// What the orders subgraph does when something has happened, here or elsewhere: also what an operator hands an event to once more.

import type { Consumer } from '../kit/events.js';
import type { Services } from './context.js';
import { salesPosted, salesReleased } from './figures/salesPosted.js';
import { guestMerged } from './guestMerged.js';
import { lineDelivered } from './payouts/lineDelivered.js';
import { allocateParts } from './warehouse/allocateParts.js';
import { tellSellers } from './webhooks/tellSellers.js';

export const consumers: readonly Consumer<Services>[] = [
  guestMerged,
  allocateParts,
  lineDelivered,
  tellSellers,
  salesPosted,
  salesReleased,
];
