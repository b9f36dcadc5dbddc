// Which primary a client talks to: its address, and the election that made it one.

import type { mongo } from './mongo.js';

/** Null while none is known. Routers of a sharded cluster have no elections, and count by their addresses. */
export function primaryIn({ servers }: mongo.TopologyDescription): string | null {
  const writable = [...servers.values()].filter(({ isWritable }) => isWritable);
  if (writable.length === 0) return null;
  return writable.map(({ address, electionId }) => `${address} ${electionId?.toHexString() ?? ''}`).join();
}
