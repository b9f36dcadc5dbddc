// A way to mongod on which everything takes its time, and that can be cut or can go silent: all of it, or the connections of change streams.

import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

type Way = { client: Socket; mongod: Socket; streams: boolean; silentUntil: number };

export type RoughProxy = {
  uri: string;
  /** Cuts, and answers how many connections there were to cut. */
  cut(which: 'streams' | 'all'): number;
  /** The streams' connections stay open, and nothing comes through them for that long. */
  silence(ms: number): number;
  close(): Promise<void>;
};

/** `delayMs` is drawn for each piece that is sent, either way; pieces of one connection keep their order. */
export async function roughProxy(uri: string, delayMs: () => number): Promise<RoughProxy> {
  const { hostname, port } = new URL(uri);
  const ways = new Set<Way>();
  const server = createServer((client) => {
    const way: Way = { client, mongod: connect(Number(port), hostname), streams: false, silentUntil: 0 };
    ways.add(way);
    pass(way, way.client, way.mongod, (bytes) => {
      // The server calls what it tells of a stream so; the driver takes whichever connection is free to ask for it.
      way.streams = bytes.includes('$changeStream') || bytes.includes('$cmd.aggregate');
    });
    pass(way, way.mongod, way.client, () => undefined);
    for (const [socket, other] of [[way.client, way.mongod] as const, [way.mongod, way.client] as const]) {
      socket
        .setNoDelay(true)
        .on('error', () => undefined)
        .on('close', () => {
          other.destroy();
          ways.delete(way);
        });
    }
  });

  function pass(way: Way, from: Socket, to: Socket, look: (bytes: Buffer) => void): void {
    let last = 0;
    from.on('data', (bytes: Buffer) => {
      look(bytes);
      last = Math.max(last, performance.now() + delayMs());
      const send = () => {
        const wait = way.silentUntil - performance.now();
        if (wait > 0) setTimeout(send, wait);
        else if (!to.destroyed) to.write(bytes);
      };
      setTimeout(send, last - performance.now());
    });
  }

  const chosen = (which: 'streams' | 'all') => [...ways].filter((way) => which === 'all' || way.streams);
  const cut = (which: 'streams' | 'all') => {
    const those = chosen(which);
    for (const { client, mongod } of those) {
      client.destroy();
      mongod.destroy();
    }
    return those.length;
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    uri: `mongodb://127.0.0.1:${(server.address() as AddressInfo).port}/?directConnection=true`,
    cut,
    silence(ms) {
      const those = chosen('streams');
      for (const way of those) way.silentUntil = performance.now() + ms;
      return those.length;
    },
    close() {
      cut('all');
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
