// What a process of a distributed set-up needs before it can run subgraphs or the gateway.

import { systemClock } from '../subgraphs/kit/clock.js';
import { settings } from '../subgraphs/kit/env.js';
import type { Settings } from '../subgraphs/kit/env.js';
import type { Keyring } from '../subgraphs/kit/identity.js';
import { randomIds } from '../subgraphs/kit/ids.js';
import { logger } from '../subgraphs/kit/log.js';
import { connect } from '../subgraphs/kit/mongo.js';
import type { Cluster } from '../subgraphs/kit/mongo.js';
import { checkServer } from '../subgraphs/kit/mongodCheck.js';
import { startSubgraph } from '../subgraphs/kit/subgraph.js';
import type { RunningSubgraph } from '../subgraphs/kit/subgraph.js';
import { httpTransport } from '../subgraphs/kit/transport.js';
import type { HttpTransport } from '../subgraphs/kit/transport.js';
import { roster } from '../subgraphs/roster.js';
import type { SubgraphName } from '../subgraphs/roster.js';
import { definitionOf } from './definitions.js';
import { failure } from './failure.js';

export type HttpTransports = { transportTo(name: SubgraphName): HttpTransport['send']; close(): Promise<void> };

export function keyringOf({ keyring }: Settings): Keyring {
  if (keyring) return keyring;
  throw failure('VITRINE_TRUSTED_KEYS and VITRINE_SIGNING_KEYS are not set: `vitrine keys` prints a set of them.');
}

/** Every subgraph by its address in the settings. */
export function httpTransports({ subgraphUrl }: Settings): HttpTransports {
  const transports = new Map(roster.map(({ name }) => [name, httpTransport(name, subgraphUrl(name))] as const));
  return {
    transportTo: (name) => (transports.get(name) as HttpTransport).send,
    close: async () => void (await Promise.all([...transports.values()].map((transport) => transport.close()))),
  };
}

/** Fails with a sentence where MONGODB_URI is not set, or names no replica set that answers. */
export async function openCluster(own: Settings): Promise<Cluster> {
  const { mongodbUri, databasePrefix, recordCacheMegabytes } = own;
  if (!mongodbUri)
    throw failure('MONGODB_URI is not set: a process of its own needs a MongoDB replica set to share with the others.');
  await checkServer(mongodbUri, (line) => process.stderr.write(`› ${line}\n`));
  return connect(mongodbUri, databasePrefix, { recordCacheMegabytes, log: logger(own.logLevel, 'records') });
}

export type RunningSubgraphs = { cluster: Cluster; subgraphs: readonly RunningSubgraph[]; close(): Promise<void> };

/** Brings subgraphs up in this process, which reach the others over HTTP; without their jobs and consumers. */
export async function runSubgraphs(names: readonly SubgraphName[]): Promise<RunningSubgraphs> {
  const own = settings();
  const keyring = keyringOf(own);
  const cluster = await openCluster(own);
  const transports = httpTransports(own);
  const log = logger(own.logLevel, names.length === 1 ? String(names[0]) : 'vitrine');
  const runtime = {
    cluster,
    keyring,
    clock: systemClock,
    ids: randomIds,
    log,
    settings: own,
    transportTo: transports.transportTo,
  };
  const subgraphs = await Promise.all(names.map(async (name) => startSubgraph(await definitionOf(name), runtime)));
  return {
    cluster,
    subgraphs,
    async close() {
      await transports.close();
      await cluster.close();
    },
  };
}
