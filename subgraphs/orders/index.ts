// The orders subgraph, as a process brings it up.

import { typeDefsOf } from '../../schema/load.js';
import { defineSubgraph } from '../kit/subgraph.js';
import { sweepPlacements } from './checkout/sweepPlacements.js';
import { createContext, createServices } from './context.js';
import type { Context, Services } from './context.js';
import { guestMerged } from './guestMerged.js';
import { closeAccounts } from './ledger/closeAccounts.js';
import { lineDelivered } from './payouts/lineDelivered.js';
import { releaseEarnings } from './payouts/releaseEarnings.js';
import { payEveryone } from './payouts/runPayouts.js';
import { sweepPayouts } from './payouts/sweepPayouts.js';
import { resolvers } from './resolvers/index.js';

export const subgraph = defineSubgraph<Services, Context>({
  name: 'orders',
  typeDefs: typeDefsOf('orders'),
  resolvers,
  createServices,
  createContext,
  jobs: [
    { name: 'sweepPlacements', everySeconds: 5, run: sweepPlacements },
    { name: 'releaseEarnings', everySeconds: 60, run: releaseEarnings },
    { name: 'payEveryone', everySeconds: 24 * 60 * 60, run: payEveryone },
    { name: 'sweepPayouts', everySeconds: 30, run: sweepPayouts },
    { name: 'closeAccounts', everySeconds: 60 * 60, run: closeAccounts },
  ],
  consumers: [guestMerged, lineDelivered],
});
