// Asks for a port before anything slow is begun, so that a busy one is said at once.

import { createServer } from 'node:net';

/** Throws the system's error where nothing can listen there now. */
export function portIsFree(host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen({ host, port }, () => probe.close(() => resolve()));
  });
}
