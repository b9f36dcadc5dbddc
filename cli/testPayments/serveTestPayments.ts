// The test provider as a process of its own: its books in a file, commands and the books over HTTP, webhooks from a timer.

import fastify from 'fastify';
import type { FastifyReply } from 'fastify';
import type { Logger } from '../../subgraphs/kit/log.js';
import { actionPage, actionPagePolicy } from '../../subgraphs/orders/payment/test/actionPage.js';
import { deliverTo, sendTestNotices } from '../../subgraphs/orders/payment/test/sendTestNotices.js';
import { dueAtOf } from '../../subgraphs/orders/payment/test/testEntry.js';
import type { TestCommand, TestEntry } from '../../subgraphs/orders/payment/test/testEntry.js';
import { bearsSecret } from '../bearsSecret.js';
import { openFileBooks } from './fileBooks.js';

export type TestPaymentsOptions = {
  host: string;
  port: number;
  file: string;
  secret: string;
  /** Where webhooks go: the first that takes one. */
  webhooks: readonly string[];
  log: Logger;
};

const tickMs = 100;

export async function serveTestPayments(
  options: TestPaymentsOptions,
): Promise<{ url: string; close(): Promise<void> }> {
  const { host, port, file, secret, webhooks, log } = options;
  const now = () => Date.now();
  const books = openFileBooks(file, now);
  /** What has something to happen by itself, and when. */
  const due = new Map<string, number>();
  const note = (entry: TestEntry | null) => {
    const at = entry && dueAtOf(entry);
    if (entry && at !== null) due.set(entry._id, at as number);
    else if (entry) due.delete(entry._id);
  };
  for (const entry of await books.entries()) note(entry);
  const perform = async (command: TestCommand) => {
    const done = await books.perform(command);
    note(done.entry);
    return done;
  };

  const app = fastify({ forceCloseConnections: true });
  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, done) =>
    done(null, new URLSearchParams(body as string)),
  );
  app.get('/healthz', () => ({ status: 'alive' }));
  app.post<{ Body: TestCommand }>('/commands', async (request, reply) => {
    if (!bearsSecret(request, secret)) return reply.code(401).send({ message: 'Who are you?' });
    const { entry, lost } = await perform(request.body);
    if (!lost) return { entry };
    reply.hijack();
    request.raw.socket.destroy();
    return reply;
  });
  app.get('/books', async (request, reply) => {
    if (!bearsSecret(request, secret)) return reply.code(401).send({ message: 'Who are you?' });
    return { entries: await books.entries() };
  });
  const page = (reply: FastifyReply, entry: TestEntry | null) => {
    const html = actionPage(entry);
    if (html === null) return reply.code(404).send({ message: 'There is no such payment.' });
    return reply.type('text/html; charset=utf-8').header('content-security-policy', actionPagePolicy).send(html);
  };
  app.get<{ Params: { key: string } }>('/pay/:key', async ({ params: { key } }, reply) =>
    page(reply, (await perform({ do: 'find', key })).entry),
  );
  app.post<{ Params: { key: string }; Body: URLSearchParams | null }>('/pay/:key', async (request, reply) => {
    const { key } = request.params;
    const confirms = request.body instanceof URLSearchParams && request.body.get('answer') === 'confirm';
    return page(reply, (await perform({ do: confirms ? 'confirm' : 'refuse', key })).entry);
  });

  const deliver = deliverTo(() => webhooks);
  const sender = {
    books: { perform: async (command: TestCommand) => (await perform(command)).entry, actionUrl: () => '' },
    ...{ secret: async () => secret, deliver, now },
  };
  const sending = new Set<string>();
  const tick = () => {
    for (const [key, at] of due) {
      if (at > now() || sending.has(key)) continue;
      sending.add(key);
      void sendTestNotices(sender, key)
        .catch((error: unknown) => log.warn({ err: error, payment: key }, 'a webhook is not sent yet'))
        .finally(() => sending.delete(key));
    }
  };
  await app.listen({ host, port });
  const timer = setInterval(tick, tickMs);
  const address = app.server.address();
  const bound = typeof address === 'object' && address ? address.port : port;
  return {
    url: `http://${host}:${bound}`,
    async close() {
      clearInterval(timer);
      await app.close();
      await books.close();
    },
  };
}
