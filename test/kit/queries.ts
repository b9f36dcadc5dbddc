// Counts the commands that a test's own process sends to MongoDB, by name and collection.

import type { Cluster } from '../../subgraphs/kit/mongo.js';

const reading = ['find', 'aggregate', 'count', 'distinct'] as const;
const writing = ['insert', 'update', 'delete', 'findAndModify', 'bulkWrite'] as const;

/** `during` answers what was read and written while it ran, as 'products.find' strings, in order; a change stream's waiting is neither, nor is a job's record. */
export function queryCounter(cluster: Cluster) {
  return {
    async during<T>(work: () => Promise<T>): Promise<{ value: T; reads: string[]; writes: string[] }> {
      const reads: string[] = [];
      const writes: string[] = [];
      const listen = ({ commandName, command }: { commandName: string; command: Record<string, unknown> }) => {
        if (command[commandName] === 'jobs') return;
        const name = `${String(command[commandName])}.${commandName}`;
        if (reading.some((each) => each === commandName) && typeof command[commandName] === 'string') reads.push(name);
        if (writing.some((each) => each === commandName)) writes.push(name);
      };
      cluster.client.on('commandStarted', listen);
      try {
        return { value: await work(), reads, writes };
      } finally {
        cluster.client.off('commandStarted', listen);
      }
    },
    /** Round trips: how often each command was sent, as `{ 'orders.insert': 1, commitTransaction: 1 }`; what is inside a transaction bears a star. */
    async roundTrips(work: () => Promise<unknown>): Promise<Record<string, number>> {
      const counts: Record<string, number> = {};
      const listen = ({ commandName, command }: { commandName: string; command: Record<string, unknown> }) => {
        const of = command[commandName];
        const star = command['autocommit'] === false ? '*' : '';
        const ends = commandName === 'commitTransaction' || commandName === 'abortTransaction';
        if (!ends && !([...reading, ...writing].some((each) => each === commandName) && typeof of === 'string')) return;
        const name = ends ? commandName : `${String(of)}.${commandName}${star}`;
        counts[name] = (counts[name] ?? 0) + 1;
      };
      cluster.client.on('commandStarted', listen);
      try {
        await work();
        return counts;
      } finally {
        cluster.client.off('commandStarted', listen);
      }
    },
  };
}
