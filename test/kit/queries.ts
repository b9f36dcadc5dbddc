// Counts the commands that a test's own process sends to MongoDB, by name and collection.

import type { Cluster } from '../../subgraphs/kit/mongo.js';

const counted = ['find', 'aggregate', 'count', 'distinct'] as const;

/** `during` answers what was read while it ran, as 'products.find' strings, in order. */
export function queryCounter(cluster: Cluster) {
  return {
    async during<T>(work: () => Promise<T>): Promise<{ value: T; reads: string[] }> {
      const reads: string[] = [];
      const listen = ({ commandName, command }: { commandName: string; command: Record<string, unknown> }) => {
        const name = counted.find((each) => each === commandName);
        if (name) reads.push(`${String(command[name])}.${name}`);
      };
      cluster.client.on('commandStarted', listen);
      try {
        return { value: await work(), reads };
      } finally {
        cluster.client.off('commandStarted', listen);
      }
    },
  };
}
