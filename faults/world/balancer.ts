// One address before many processes, as a cluster's service is: each connection goes to the next that lives, and dies with it.

import { connect, createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';

export type Balancer = {
  port: number;
  add(port: number): void;
  /** New connections pass it by; those it has go on. */
  remove(port: number): void;
  close(): Promise<void>;
};

export async function startBalancer(): Promise<Balancer> {
  const ports: number[] = [];
  const open = new Set<Socket>();
  let turn = 0;
  const server = createServer((client) => {
    const port = ports[(turn += 1) % Math.max(1, ports.length)];
    if (port === undefined) return void client.destroy();
    const process = connect(port, '127.0.0.1');
    for (const [from, to] of [
      [client, process],
      [process, client],
    ] as const) {
      open.add(from);
      from.setNoDelay(true);
      from.pipe(to);
      from.on('error', () => to.destroy());
      from.on('close', () => {
        open.delete(from);
        to.destroy();
      });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    add: (port) => void ports.push(port),
    remove(port) {
      const at = ports.indexOf(port);
      if (at >= 0) ports.splice(at, 1);
    },
    async close() {
      for (const socket of open) socket.destroy();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
