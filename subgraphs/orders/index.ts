// The orders subgraph, as a process brings it up.

import { typeDefsOf } from '../../schema/load.js';
import { defineSubgraph } from '../kit/subgraph.js';
import { sweepPlacements } from './checkout/sweepPlacements.js';
import { consumers } from './consumers.js';
import { afterSaleJobs } from './afterSaleJobs.js';
import { createContext, createServices } from './context.js';
import type { Context, Services } from './context.js';
import { closeAccounts } from './ledger/closeAccounts.js';
import { orderFigures } from './operations/orderFigures.js';
import { partnerOrderFigures } from './partnerOrders/partnerOrderFigures.js';
import { payoutFigures } from './payouts/payoutFigures.js';
import { releaseEarnings } from './payouts/releaseEarnings.js';
import { payEveryone } from './payouts/runPayouts.js';
import { sweepPayouts } from './payouts/sweepPayouts.js';
import { sweepNotices } from './payment/sweepNotices.js';
import { sweepTestNotices } from './payment/test/sweepTestNotices.js';
import { resolvers } from './resolvers/index.js';
import { warehouseFigures } from './warehouse/warehouseFigures.js';
import { pruneDeliveries } from './webhooks/pruneDeliveries.js';
import { sweepWebhooks } from './webhooks/sweepWebhooks.js';
import { webhookFigures } from './webhooks/webhookFigures.js';

export const subgraph = defineSubgraph<Services, Context>({
  name: 'orders',
  typeDefs: typeDefsOf('orders'),
  resolvers,
  createServices,
  createContext,
  jobs: [
    { name: 'sweepPlacements', everySeconds: 5, run: sweepPlacements },
    { name: 'sweepNotices', everySeconds: 5, run: sweepNotices },
    { name: 'sweepTestNotices', everySeconds: 5, run: sweepTestNotices },
    ...afterSaleJobs,
    { name: 'releaseEarnings', everySeconds: 60, run: releaseEarnings },
    { name: 'payEveryone', everySeconds: 24 * 60 * 60, run: payEveryone },
    { name: 'sweepPayouts', everySeconds: 30, run: sweepPayouts },
    { name: 'sweepWebhooks', everySeconds: 1, run: sweepWebhooks },
    { name: 'pruneDeliveries', everySeconds: 60 * 60, run: pruneDeliveries },
    { name: 'closeAccounts', everySeconds: 60 * 60, run: closeAccounts },
  ],
  consumers,
  figures: [...orderFigures, ...partnerOrderFigures, ...payoutFigures, ...warehouseFigures, ...webhookFigures],
});
