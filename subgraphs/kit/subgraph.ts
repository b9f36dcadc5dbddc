// What a subgraph is, and how one is brought up in a process: its schema, database, services, jobs and consumers.

import type { DocumentNode } from 'graphql';
import type { SubgraphName } from '../roster.js';
import type { Clock } from './clock.js';
import { eventFigures } from './eventFigures.js';
import type { Consumer } from './events.js';
import { reportFigures } from './figures.js';
import type { Figure } from './figures.js';
import type { Keyring } from './identity.js';
import { identitySigner, identityVerifier } from './identity.js';
import type { IdSource } from './ids.js';
import type { Job } from './jobs.js';
import type { Logger } from './log.js';
import type { Cluster, Database } from './mongo.js';
import { executorOf } from './executor.js';
import { maskErrors } from './maskErrors.js';
import { subgraphSchema } from './schema.js';
import type { Resolvers } from './schema.js';
import { serviceCall, serviceSigner } from './serviceCall.js';
import type { ServiceCall } from './serviceCall.js';
import type { Settings } from './env.js';
import type { Transport } from './transport.js';
import { serviceIssuer, viewerOf } from './viewer.js';
import type { Viewer } from './viewer.js';
import { startWorker } from './worker.js';
import type { RunningWorker } from './worker.js';

/** What a subgraph's services are made from. */
export type Core = {
  name: SubgraphName;
  db: Database;
  clock: Clock;
  ids: IdSource;
  log: Logger;
  settings: Settings;
  /** The process's keys, for what a subgraph signs and verifies itself. */
  keyring: Keyring;
  /** The way to another subgraph, for the files in `clients/`. */
  call(target: SubgraphName): ServiceCall;
};

export type Fetch = { viewer: Viewer; requestId: string; signal?: AbortSignal | undefined };

export type SubgraphDefinition<Services, Context> = {
  name: SubgraphName;
  typeDefs: DocumentNode;
  resolvers: Resolvers;
  /** Built once a process: stores and clients. */
  createServices(core: Core): Services;
  /** Built once a fetch, over both transports: the viewer and the loaders. */
  createContext(services: Services, fetch: Fetch): Context;
  /** Puts reference data in place (markets, categories); runs at each start, so it adds only what is missing. */
  install?(services: Services): Promise<void>;
  jobs?: readonly Job<Services>[];
  consumers?: readonly Consumer<Services>[];
  /** For `/metrics`, beside those of its events. */
  figures?: readonly Figure<Services>[];
};

export type AnySubgraph = SubgraphDefinition<unknown, unknown>;

/** Erases the types that only the subgraph itself needs. */
export const defineSubgraph = <Services, Context>(definition: SubgraphDefinition<Services, Context>): AnySubgraph =>
  definition as unknown as AnySubgraph;

/** What a process gives to the subgraphs that it runs. */
export type Runtime = {
  cluster: Cluster;
  keyring: Keyring;
  clock: Clock;
  ids: IdSource;
  log: Logger;
  settings: Settings;
  transportTo(name: SubgraphName): Transport;
};

export type RunningSubgraph = {
  name: SubgraphName;
  db: Database;
  services: unknown;
  transport: Transport;
  startWorker(): Promise<RunningWorker>;
};

export async function startSubgraph(definition: AnySubgraph, runtime: Runtime): Promise<RunningSubgraph> {
  const { name } = definition;
  const log = runtime.log.child({ subgraph: name });
  const db = runtime.cluster.database(name);
  const identity = serviceSigner(await identitySigner(runtime.keyring, serviceIssuer(name)));
  const verify = await identityVerifier(runtime.keyring);
  const call = (target: SubgraphName) => serviceCall((exchange) => runtime.transportTo(target)(exchange), identity);
  const { clock, ids, settings, keyring } = runtime;
  const services = definition.createServices({ name, db, clock, ids, log, settings, keyring, call });
  await db.ensureIndexes();
  await definition.install?.(services);
  reportFigures(name, db, eventFigures, db);
  reportFigures(name, db, definition.figures ?? [], services);

  const execute = executorOf(subgraphSchema(definition.typeDefs, definition.resolvers));
  const transport: Transport = async (exchange) => {
    try {
      const viewer = viewerOf(await verify(exchange.identity));
      const { requestId, signal } = exchange;
      const context = definition.createContext(services, { viewer, requestId, signal });
      return maskErrors(await execute(exchange, context), log);
    } catch (error) {
      return maskErrors({ errors: [error as Error] }, log);
    }
  };
  const startOwnWorker = () =>
    startWorker({
      jobs: definition.jobs ?? [],
      consumers: definition.consumers ?? [],
      deps: services,
      own: db,
      ownerOf: (owner) => runtime.cluster.database(owner),
      log,
      jobLockMs: settings.jobLockMs,
    });
  return { name, db, services, transport, startWorker: startOwnWorker };
}
