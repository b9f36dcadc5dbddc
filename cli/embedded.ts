// Everything in one process: a mongod, seven subgraphs, the gateway, the example partner and the workers.

import { partnerTransports } from '../gateway/partnerTransport.js';
import { serveGateway } from '../gateway/serveGateway.js';
import { publishedSupergraph } from '../gateway/supergraph/followSupergraph.js';
import { systemClock } from '../subgraphs/kit/clock.js';
import { codeOf } from '../subgraphs/kit/codedError.js';
import { environment, settings } from '../subgraphs/kit/env.js';
import type { Settings } from '../subgraphs/kit/env.js';
import type { Keyring } from '../subgraphs/kit/identity.js';
import { randomIds } from '../subgraphs/kit/ids.js';
import { logger } from '../subgraphs/kit/log.js';
import { connect } from '../subgraphs/kit/mongo.js';
import type { Progress } from '../subgraphs/kit/progress.js';
import { startSubgraph } from '../subgraphs/kit/subgraph.js';
import type { RunningSubgraph } from '../subgraphs/kit/subgraph.js';
import type { EnrolDeps } from '../subgraphs/partners/enrolment/enrolRetailer.js';
import { roster } from '../subgraphs/roster.js';
import { definitionOf } from './definitions.js';
import { hasDemo, seedDemoOnce } from './demoOnce.js';
import { startExamplePartner } from './examplePartner.js';
import { graphTabs } from './graphTabs.js';
import type { Keys } from './makeKeys.js';
import { ownMongo } from './ownMongo.js';
import type { RunFile } from './runFile.js';

export type EmbeddedOptions = {
  host: string;
  port: number;
  dataDir: string;
  demo: boolean;
  keys: Keys;
  progress: Progress;
  /** Called if the mongod ends by itself. */
  lost(message: string): void;
  /** What to undo, last first; each step adds its own as it succeeds. */
  undo: (() => Promise<unknown>)[];
};

/** Where a step throws, what `undo` holds is what was begun. */
export async function startEmbedded(options: EmbeddedOptions): Promise<Omit<RunFile, 'startedAt' | 'pid'>> {
  const { host, port, dataDir, keys, progress, undo } = options;
  const env = settings();
  const own: Settings & { keyring: Keyring } = {
    ...env,
    keyring: env.keyring ?? keys.keyring,
    accessKeys: env.accessKeys ?? (keys.accessKeys as NonNullable<Settings['accessKeys']>),
    testPartnerOrders: env.testPartnerOrders === undefined ? { remote: null } : env.testPartnerOrders,
  };
  const log = logger(environment()['VITRINE_LOG_LEVEL'] === undefined ? 'warn' : env.logLevel, 'vitrine');

  const loading = Promise.all(roster.map(({ name }) => definitionOf(name)));
  loading.catch(() => undefined);
  const mongod = await ownMongo(own, dataDir, progress, options.lost);
  undo.push(() => mongod.stop());
  const definitions = await loading;
  const { recordCacheMegabytes } = own;
  const cluster = await connect(mongod.uri, own.databasePrefix, { recordCacheMegabytes, log });
  undo.push(() => cluster.close());

  progress('starting seven subgraphs');
  /** Where the gateway listens, unless a setting says where it is reached. */
  let publicUrl: string | undefined;
  const running = new Map<string, RunningSubgraph>();
  const subgraph = (name: string): RunningSubgraph => {
    const found = running.get(name);
    if (!found) throw new Error(`${name} does not run yet`);
    return found;
  };
  // The example partner runs on this machine.
  const allowPrivate = own.partners.allowPrivate ?? true;
  const runtime = {
    ...{ cluster, log, keyring: own.keyring, clock: systemClock, ids: randomIds },
    settings: {
      ...own,
      partners: { allowPrivate },
      mongodbUri: mongod.uri,
      publicUrl: () => publicUrl ?? own.publicUrl(),
    },
    transportTo: (name: string) => subgraph(name).transport,
  };
  await Promise.all(
    definitions.map(async (definition) => running.set(definition.name, await startSubgraph(definition, runtime))),
  );

  const partner = await startExamplePartner({
    mongodbUri: mongod.uri,
    databaseName: `${own.databasePrefix}example_partner`,
    dataDir,
    adminKey: keys.partnerAdminKey,
    partners: subgraph('partners').services as EnrolDeps,
    progress,
  });
  undo.push(() => partner.close());
  const planted = options.demo && (await seedDemoOnce(cluster, partner.importItems, progress));

  progress('planning the graph');
  const published = await publishedSupergraph(cluster.database('partners'));
  const partners = partnerTransports({ privateAddresses: allowPrivate });
  undo.push(() => partners.close());
  const gateway = await serveGateway({
    ...{ host, port, log, keyring: own.keyring, introspection: own.introspection, corsOrigins: own.corsOrigins },
    clock: systemClock,
    supergraphSdl: published.supergraphSdl,
    transportTo: (name) => subgraph(name).transport,
    partnerTransportTo: partners.transportTo,
    tabs: graphTabs(),
  });
  if (environment()['VITRINE_PUBLIC_URL'] === undefined) publicUrl = new URL(gateway.url).origin;
  const workers = await Promise.all([...running.values()].map((each) => each.startWorker()));
  undo.push(() => Promise.all(workers.map((worker) => worker.stop())));
  const watch = published.follow(gateway.swap, log);
  undo.push(() => watch.stop());
  // Undone first, so that no request is cut off by what follows.
  undo.push(() => gateway.close());
  if (planted) {
    progress('letting the feeds catch up with what was planted');
    await Promise.all(workers.map((worker) => worker.settled(60_000))).catch((error: unknown) => {
      if (codeOf(error) !== 'NOT_SETTLED') throw error;
      progress('the feeds go on catching up while this machine is busy: pages may be short for a while');
    });
  }
  await gateway.ready;
  const url = gateway.url;
  return {
    port: gateway.port,
    url,
    mongodbUri: mongod.uri,
    demo: await hasDemo(cluster),
    partner: { url: partner.url, adminKey: keys.partnerAdminKey },
  };
}
