// Counts the commands that a test's own process sends to MongoDB, by name and collection.

import { AsyncLocalStorage } from 'node:async_hooks';
import type { Cluster } from '../../subgraphs/kit/mongo.js';

const reading = ['find', 'aggregate', 'count', 'distinct'] as const;
const writing = ['insert', 'update', 'delete', 'findAndModify', 'bulkWrite'] as const;

type Hear = (commandName: string, command: Record<string, unknown>) => void;
/** Whose command it is, so that what sweeps and consumers do meanwhile counts for nobody. */
const counted = new AsyncLocalStorage<Hear>();

/** `during` answers what `work` read and wrote, as 'products.find' strings, in order; a change stream's waiting is neither. */
export function queryCounter(cluster: Cluster) {
  cluster.client.on('commandStarted', ({ commandName, command }) => counted.getStore()?.(commandName, command));
  return {
    async during<T>(work: () => Promise<T>): Promise<{ value: T; reads: string[]; writes: string[] }> {
      const reads: string[] = [];
      const writes: string[] = [];
      const hear: Hear = (commandName, command) => {
        const name = `${String(command[commandName])}.${commandName}`;
        if (reading.some((each) => each === commandName) && typeof command[commandName] === 'string') reads.push(name);
        if (writing.some((each) => each === commandName)) writes.push(name);
      };
      return { value: await counted.run(hear, work), reads, writes };
    },
    /** Round trips: how often each command was sent, as `{ 'orders.insert': 1, commitTransaction: 1 }`; what is inside a transaction bears a star. */
    async roundTrips(work: () => Promise<unknown>): Promise<Record<string, number>> {
      const counts: Record<string, number> = {};
      const hear: Hear = (commandName, command) => {
        const of = command[commandName];
        const star = command['autocommit'] === false ? '*' : '';
        const ends = commandName === 'commitTransaction' || commandName === 'abortTransaction';
        if (!ends && !([...reading, ...writing].some((each) => each === commandName) && typeof of === 'string')) return;
        const name = ends ? commandName : `${String(of)}.${commandName}${star}`;
        counts[name] = (counts[name] ?? 0) + 1;
      };
      await counted.run(hear, work);
      return counts;
    },
  };
}
