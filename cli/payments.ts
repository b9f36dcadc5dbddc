// `vitrine payments`: the test payment provider as a process of its own, which outlives whatever happens to the others.

import { Command } from 'commander';
import { settings } from '../subgraphs/kit/env.js';
import { logger } from '../subgraphs/kit/log.js';
import { failure } from './failure.js';
import { portOf, serveUntilStopped } from './serving.js';
import { serveTestPayments } from './testPayments/serveTestPayments.js';

type Options = { port: string; books: string; webhooks: string };

export const paymentsCommand = new Command('payments')
  .description('the test payment provider as a process of its own; orders reach it by VITRINE_TEST_PAYMENTS_URL')
  .option('--port <number>', 'where to listen; 0 takes a free one', '4200')
  .option('--books <file>', 'where its books are kept', 'test-payments.ndjson')
  .option('--webhooks <urls>', 'where its webhooks go, a comma between several', 'http://localhost:4000/webhooks/test')
  .action(async ({ port, books, webhooks }: Options) => {
    const { host, logLevel, testPaymentsSecret: secret } = settings();
    if (!secret)
      throw failure('VITRINE_TEST_PAYMENTS_SECRET is not set: whsec_ and 24 random bytes or more in base64.');
    const served = await serveTestPayments({
      ...{ host, port: portOf(port), file: books, secret, log: logger(logLevel, 'payments') },
      webhooks: webhooks.split(',').map((url) => url.trim()),
    });
    await serveUntilStopped(served.url, served.close);
  });
