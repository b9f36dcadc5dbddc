// The world that faults are let loose on: a replica set, and the platform in processes of its own behind one address a kind.

import { makeKeys } from '../../bench/world/keys.js';
import type { Keys } from '../../bench/world/keys.js';
import { environmentOf } from '../../bench/world/environment.js';
import type { SubgraphPorts } from '../../bench/world/environment.js';
import type { CleanUp } from '../../bench/processes/cleanUp.js';
import type { Guard } from '../../subgraphs/kit/env.js';
import { connect } from '../../subgraphs/kit/mongo.js';
import type { Cluster } from '../../subgraphs/kit/mongo.js';
import { roster } from '../../subgraphs/roster.js';
import type { SubgraphName } from '../../subgraphs/roster.js';
import { makeFleet } from './fleet.js';
import type { Fleet } from './fleet.js';
import { scratchFolder } from './folder.js';
import { startPartnerOrders } from './partnerOrders.js';
import type { PartnerOrders } from './partnerOrders.js';
import { startPayments } from './payments.js';
import type { Payments } from './payments.js';
import { startReplicaSet } from './replicaSet.js';
import type { ReplicaSet } from './replicaSet.js';

/** How many processes there are of each kind, and members of the replica set. */
export type Size = {
  gateway: number;
  orders: number;
  products: number;
  worker: number;
  /** Subgraphs with one process each. */
  others: readonly SubgraphName[];
  members: 1 | 3;
};

export type World = {
  size: Size;
  set: ReplicaSet;
  /** Our own way to the databases, beside all processes. */
  cluster: Cluster;
  keys: Keys;
  gateway: Fleet;
  orders: Fleet;
  products: Fleet;
  worker: Fleet;
  fleets: readonly Fleet[];
  payments: Payments;
  partnerOrders: PartnerOrders;
  folder: string;
  /** What every process is started with. */
  env(): NodeJS.ProcessEnv;
  /** Starts what sells anew, without this guard, or with all of them again. */
  takeOut(guard: Guard | null): Promise<void>;
};

const prefix = 'vitrine_';
const ofMany: readonly SubgraphName[] = ['orders', 'products'];
/** So that an order, or a job, whose process died is another's soon: a run waits for that hundreds of times. */
const placementLeaseMs = 2000;
const jobLockMs = 10_000;

export const fullSize = (members: Size['members']): Size => ({
  ...{ gateway: 3, orders: 3, products: 3, worker: 3, members },
  others: roster.map(({ name }) => name).filter((name) => !ofMany.includes(name)),
});
/** What a purchase needs, and two processes where it matters that there are many. */
export const smallSize = (members: Size['members']): Size => ({
  ...{ gateway: 1, orders: 2, products: 1, worker: 1, members },
  others: ['users', 'partners'],
});

export async function startWorld(
  { size, broken, oplog = [] }: { size: Size; broken: Guard | null; oplog?: readonly string[] },
  ends: CleanUp,
  say: (line: string) => void,
): Promise<World> {
  const { path: folder, remove } = scratchFolder();
  ends.add(async () => remove());
  const keys = await makeKeys();
  say(`starting a replica set of ${size.members}`);
  const set = await startReplicaSet(folder, { members: size.members, oplog }, say);
  ends.add(set.stop);
  const cluster = await connect(set.uri, prefix, { maxPoolSize: 50 });
  ends.add(cluster.close);

  const guard = { broken };
  const fleets = new Map<string, Fleet>();
  const env = (): NodeJS.ProcessEnv => {
    const ports = Object.fromEntries(roster.map(({ name }) => [name, fleets.get(name)?.port ?? 1])) as SubgraphPorts;
    return {
      ...environmentOf(set.uri, keys, ports),
      NODE_ENV: 'development',
      VITRINE_DATABASE_PREFIX: prefix,
      VITRINE_PLACEMENT_LEASE_MS: `${placementLeaseMs}`,
      VITRINE_JOB_LOCK_MS: `${jobLockMs}`,
      ...payments.env,
      ...partnerOrders.env,
      ...(guard.broken && { VITRINE_BREAK: guard.broken }),
    };
  };
  const make = async (name: string, count: number, command: readonly string[]) => {
    const fleet = await makeFleet({ name, size: count, command, env, folder });
    fleets.set(name, fleet);
    ends.add(fleet.stop);
    return fleet;
  };
  const subgraph = (name: SubgraphName, count: number) => make(name, count, ['subgraph', name, '--port', '0']);
  const orders = await subgraph('orders', size.orders);
  const products = await subgraph('products', size.products);
  for (const name of size.others) await subgraph(name, 1);
  const worker = await make('worker', size.worker, ['worker']);
  const gateway = await make('gateway', size.gateway, ['gateway', '--port', '0']);

  const payments = await startPayments(folder, `http://127.0.0.1:${gateway.port}/webhooks/test`);
  ends.add(payments.stop);
  const partnerOrders = await startPartnerOrders(folder);
  ends.add(partnerOrders.stop);

  say(`starting ${[...fleets.values()].map((fleet) => `${fleet.size} ${fleet.name}`).join(', ')}`);
  await Promise.all([...fleets.values()].map((fleet) => fleet.start()));
  return {
    ...{ size, set, cluster, keys, gateway, orders, products, worker, payments, partnerOrders, folder, env },
    fleets: [...fleets.values()],
    async takeOut(next) {
      guard.broken = next;
      await Promise.all([orders, products, worker].map((fleet) => fleet.restart()));
    },
  };
}
