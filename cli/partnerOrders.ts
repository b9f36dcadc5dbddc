// `vitrine partner-orders`: the double of partners that take orders as a process of its own, which outlives whatever happens to the others.

import { Command } from 'commander';
import { settings } from '../subgraphs/kit/env.js';
import { failure } from './failure.js';
import { portOf, serveUntilStopped } from './serving.js';
import { serveTestPartnerOrders } from './testPartnerOrders/serveTestPartnerOrders.js';

type Options = { port: string; books: string };

export const partnerOrdersCommand = new Command('partner-orders')
  .description(
    'the double of partners that take orders as a process of its own; orders reach it by VITRINE_TEST_PARTNER_ORDERS_URL',
  )
  .option('--port <number>', 'where to listen; 0 takes a free one', '4300')
  .option('--books <file>', 'where its books are kept', 'test-partner-orders.ndjson')
  .action(async ({ port, books }: Options) => {
    const { host, testPartnerOrdersSecret: secret } = settings();
    if (!secret) throw failure('VITRINE_TEST_PARTNER_ORDERS_SECRET is not set: 32 characters or more.');
    const served = await serveTestPartnerOrders({ host, port: portOf(port), file: books, secret });
    await serveUntilStopped(served.url, served.close);
  });
