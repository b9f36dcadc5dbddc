// A proxy before mongod that loses the answer to a commit: mongod did it, and the caller is not told.

import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

export type LossyProxy = {
  uri: string;
  /** `cut` closes the connection in place of the answer, `silence` keeps it open and says nothing. */
  loseNextCommitAnswer(how: 'cut' | 'silence'): void;
  close(): Promise<void>;
};

export async function lossyProxy(uri: string): Promise<LossyProxy> {
  const { hostname, port } = new URL(uri);
  const sockets = new Set<Socket>();
  let armed: 'cut' | 'silence' | null = null;
  const server = createServer((client) => {
    const mongod = connect(Number(port), hostname);
    let lost: 'cut' | 'silence' | null = null;
    client.on('data', (bytes) => {
      if (armed && bytes.includes('commitTransaction')) [lost, armed] = [armed, null];
      mongod.write(bytes);
    });
    mongod.on('data', (bytes) => {
      if (lost === 'cut') client.destroy();
      else if (lost === null) client.write(bytes);
    });
    for (const [socket, other] of [
      [client, mongod],
      [mongod, client],
    ] as const) {
      sockets.add(socket);
      socket.on('error', () => undefined).on('close', () => other.destroy());
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const through = new URL(uri);
  through.search = '?directConnection=true';
  through.port = String((server.address() as AddressInfo).port);
  return {
    uri: through.toString(),
    loseNextCommitAnswer: (how) => void (armed = how),
    close() {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
