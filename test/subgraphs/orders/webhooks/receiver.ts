// A shop's receiver: a real HTTP server that remembers what it was sent, and answers as it is told.

import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Received = { id: string; headers: Record<string, string>; body: string; path: string };
export type Receiver = Awaited<ReturnType<typeof startReceiver>>;

/** `answer` is asked for each request: a status, or nothing for one that is never answered. */
export async function startReceiver(answer: (received: Received, index: number) => number | undefined = () => 204) {
  const received: Received[] = [];
  let inHand = 0;
  const seen = { atOnce: 0 };
  const take = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    inHand += 1;
    seen.atOnce = Math.max(seen.atOnce, inHand);
    response.on('close', () => (inHand -= 1));
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const headers = request.headers as Record<string, string>;
    const body = Buffer.concat(chunks).toString('utf8');
    const taken = { id: headers['webhook-id'] ?? '', headers, body, path: request.url ?? '' };
    received.push(taken);
    const status = answer(taken, received.length - 1);
    if (status === undefined) return;
    response.writeHead(status, status >= 300 && status < 400 ? { location: '/elsewhere' } : {}).end();
  };
  const server = createServer((request, response) => void take(request, response).catch(() => response.destroy()));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/hooks`,
    received,
    seen,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Receivers of one test, stopped after it. */
export function receivers() {
  const running: Receiver[] = [];
  return {
    async receiver(...args: Parameters<typeof startReceiver>): Promise<Receiver> {
      const started = await startReceiver(...args);
      running.push(started);
      return started;
    },
    stopAll: async () => void (await Promise.all(running.splice(0).map((each) => each.stop()))),
  };
}
