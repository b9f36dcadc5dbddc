// Brings a door up at a port, and down without cutting off whom it is serving.

import type { FastifyInstance } from 'fastify';

export type ListeningDoor = { port: number; url: string; close(): Promise<void> };

const drainMs = 10_000;

/** How many requests are being answered, and whether new ones are still taken. */
export function drainable(app: FastifyInstance) {
  let inFlight = 0;
  let draining = false;
  let idle: (() => void) | undefined;
  app.addHook('onRequest', async (_request, reply) => {
    inFlight++;
    if (draining) void reply.header('connection', 'close');
    reply.raw.once('close', () => {
      if (--inFlight === 0) idle?.();
    });
  });
  return {
    isDraining: () => draining,
    /** Resolves when nothing is being answered any more, or after ten seconds. */
    async drain(): Promise<void> {
      draining = true;
      if (inFlight === 0) return;
      let timer: NodeJS.Timeout | undefined;
      await Promise.race([
        new Promise<void>((resolve) => (idle = resolve)),
        new Promise<void>((resolve) => (timer = setTimeout(resolve, drainMs))),
      ]);
      clearTimeout(timer);
    },
  };
}

/** Throws the system's error where the port is taken. `beforeClose` runs once nothing is being answered any more. */
export async function listen(
  app: FastifyInstance,
  at: { host: string; port: number },
  close: { drain(): Promise<void>; afterwards(): Promise<void> },
): Promise<ListeningDoor> {
  await app.listen(at);
  const address = app.server.address();
  const port = typeof address === 'object' && address ? address.port : at.port;
  const host = at.host === '127.0.0.1' || at.host === '0.0.0.0' || at.host === '::' ? 'localhost' : at.host;
  let closing: Promise<void> | undefined;
  return {
    port,
    url: `http://${host}:${port}/graphql`,
    close: () =>
      (closing ??= (async () => {
        await close.drain();
        app.server.closeAllConnections();
        await app.close();
        await close.afterwards();
      })()),
  };
}
