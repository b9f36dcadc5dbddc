// An owner that counts its aggregates and publishes each step, and a reader that writes down what it is given.

import type { Consumer, DomainEvent, RunningConsumer } from '../../../subgraphs/kit/events.js';
import { runConsumer } from '../../../subgraphs/kit/events.js';
import { silentLog } from '../../../subgraphs/kit/log.js';
import { collection, type Cluster, type Database } from '../../../subgraphs/kit/mongo.js';
import { transaction, type Transaction } from '../../../subgraphs/kit/transaction.js';
import { openCluster } from './openCluster.js';

type Counter = { _id: string; version: number };
type Seen = { _id: string; consumer: string; aggregate: string; version: number; order: number };

const counters = collection<Counter>('counters', { _id: String, version: Number });
const seen = collection<Seen>('seen', {
  _id: String,
  consumer: String,
  aggregate: String,
  version: Number,
  order: Number,
});
const tallies = collection<Counter>('tallies', { _id: String, version: Number });

export type Rig = {
  cluster: Cluster;
  owner: Database;
  own: Database;
  /** Raises an aggregate's version by one and publishes it as `counter.raised`, or as the type given. */
  raise(aggregate: string, type?: string): Promise<number>;
  /** `before` runs in the handler's transaction, ahead of its own write. */
  start(name: string, options?: StartOptions): RunningConsumer;
  /** The versions that a consumer handled, by aggregate, in the order of handling. A second handling of one event fails on its id. */
  handled(name: string): Promise<Record<string, number[]>>;
};
export type StartOptions = {
  types?: string[];
  leaseMs?: number;
  before?: (event: DomainEvent, tx: Transaction) => Promise<void>;
  onError?: (error: unknown) => void;
};

export async function eventRig(uri?: string): Promise<Rig> {
  const cluster = await openCluster(uri);
  const owner = cluster.database('owner');
  const own = cluster.database('own');
  owner.model(counters);
  own.model(seen);
  own.model(tallies);
  await Promise.all([owner.ensureIndexes(), own.ensureIndexes()]);
  return {
    cluster,
    owner,
    own,
    raise: (aggregate, type = 'counter.raised') =>
      transaction(
        owner,
        async (tx) => {
          const version = await countUp(owner, counters, aggregate, tx);
          tx.emit({ type, aggregate: { type: 'counter', id: aggregate }, version, payload: { to: version } });
          return version;
        },
        { deadlineMs: 20_000 },
      ),
    start(name, { types = ['counter.raised'], leaseMs, before, onError } = {}) {
      const consumer: Consumer<null> = {
        name,
        owner: 'owner',
        types,
        async handle(event, tx) {
          await before?.(event, tx);
          const order = await countUp(own, tallies, name, tx);
          const row = {
            _id: `${name}/${event.id}`,
            consumer: name,
            aggregate: event.aggregate.id,
            version: event.version,
            order,
          };
          await own.model(seen).create([row], { session: tx.session });
        },
      };
      const optional = { ...(leaseMs && { leaseMs }), ...(onError && { onError }) };
      return runConsumer({ consumer, deps: null, own, owner, log: silentLog, ...optional });
    },
    async handled(name) {
      const rows = await own.model(seen).find({ consumer: name }).sort({ order: 1 }).lean();
      const byAggregate: Record<string, number[]> = {};
      for (const { aggregate, version } of rows) (byAggregate[aggregate] ??= []).push(version);
      return byAggregate;
    },
  };
}

async function countUp(db: Database, of: typeof counters, id: string, { session }: Transaction): Promise<number> {
  const options = { session, upsert: true, returnDocument: 'after' } as const;
  const after = await db
    .model(of)
    .findOneAndUpdate({ _id: id }, { $inc: { version: 1 } }, options)
    .lean();
  return after?.version ?? 0;
}

export const upTo = (n: number): number[] => Array.from({ length: n }, (_, i) => i + 1);
