// The double of partners that take orders, as a process of its own: its books in a file, quotes, commands and the books over HTTP.

import fastify from 'fastify';
import { performPartner } from '../../subgraphs/orders/partnerOrders/test/performPartner.js';
import { quotePartner } from '../../subgraphs/orders/partnerOrders/test/quotePartner.js';
import type {
  PartnerCommand,
  PartnerEntry,
  QuoteQuestion,
} from '../../subgraphs/orders/partnerOrders/test/partnerEntry.js';
import { bearsSecret } from '../bearsSecret.js';
import { openBookFile } from '../bookFile.js';

export type TestPartnerOrdersOptions = { host: string; port: number; file: string; secret: string };

const stranger = { message: 'Who are you?' };

export async function serveTestPartnerOrders(
  options: TestPartnerOrdersOptions,
): Promise<{ url: string; close(): Promise<void> }> {
  const { host, port, file, secret } = options;
  const books = openBookFile(file, (known: PartnerEntry | null, command: PartnerCommand) =>
    performPartner(known, command, Date.now()),
  );
  const app = fastify({ forceCloseConnections: true });
  app.get('/healthz', () => ({ status: 'alive' }));
  app.post<{ Body: QuoteQuestion }>('/quotes', async (request, reply) => {
    if (!bearsSecret(request, secret)) return reply.code(401).send(stranger);
    const answer = quotePartner(request.body, Date.now());
    if (answer) return answer;
    // Whoever asked hangs up.
    reply.hijack();
    return reply;
  });
  app.post<{ Body: PartnerCommand }>('/commands', async (request, reply) => {
    if (!bearsSecret(request, secret)) return reply.code(401).send(stranger);
    const { entry, lost } = await books.perform(request.body);
    if (!lost) return { entry };
    reply.hijack();
    request.raw.socket.destroy();
    return reply;
  });
  app.get('/books', async (request, reply) => {
    if (!bearsSecret(request, secret)) return reply.code(401).send(stranger);
    return { entries: await books.entries() };
  });
  await app.listen({ host, port });
  const address = app.server.address();
  const bound = typeof address === 'object' && address ? address.port : port;
  return {
    url: `http://${host}:${bound}`,
    async close() {
      await app.close();
      await books.close();
    },
  };
}
