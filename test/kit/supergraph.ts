// The whole graph behind the gateway's real HTTP door: every subgraph in this process, or, with VITRINE_TEST_SUBGRAPHS=processes, each a
// process of its own. Scenarios in test/supergraph/ are written against it, and run both ways.

import { partnerTransports } from '../../gateway/partnerTransport.js';
import { serveGateway } from '../../gateway/serveGateway.js';
import { baseSupergraph, publishedSupergraph } from '../../gateway/supergraph/followSupergraph.js';
import { codedError } from '../../subgraphs/kit/codedError.js';
import { settings } from '../../subgraphs/kit/env.js';
import type { Settings } from '../../subgraphs/kit/env.js';
import { identitySigner } from '../../subgraphs/kit/identity.js';
import { randomIds } from '../../subgraphs/kit/ids.js';
import { silentLog } from '../../subgraphs/kit/log.js';
import { connect } from '../../subgraphs/kit/mongo.js';
import type { Cluster } from '../../subgraphs/kit/mongo.js';
import { serviceCall } from '../../subgraphs/kit/serviceCall.js';
import { startSubgraph } from '../../subgraphs/kit/subgraph.js';
import type { RunningSubgraph } from '../../subgraphs/kit/subgraph.js';
import type { Transport } from '../../subgraphs/kit/transport.js';
import type { EnrolDeps } from '../../subgraphs/partners/enrolment/enrolRetailer.js';
import { nobody, serviceIssuer } from '../../subgraphs/kit/viewer.js';
import type { ViewerClaims } from '../../subgraphs/kit/viewer.js';
import { signAccessToken } from '../../subgraphs/users/token/accessToken.js';
import type { AccessKey } from '../../subgraphs/users/token/accessToken.js';
import { roster } from '../../subgraphs/roster.js';
import type { SubgraphName } from '../../subgraphs/roster.js';
import { definitionOf } from '../../cli/definitions.js';
import { seedDemoOnce } from '../../cli/demoOnce.js';
import { startExamplePartner } from '../../cli/examplePartner.js';
import { makeKeys } from '../../cli/makeKeys.js';
import { testClock } from './clock.js';
import { freshPrefix, testUri } from './database.js';
import { postTo } from './preparing.js';
import { scratchFolder } from './scratchFolder.js';
import type { Answer } from './graph.js';
import { startSubgraphProcesses } from './subgraphProcesses.js';

export type TestSupergraph = Awaited<ReturnType<typeof startSupergraph>>;

export const inProcesses = process.env.VITRINE_TEST_SUBGRAPHS === 'processes';

/** `clock` moves this process alone: with child processes, what they do is in real time. */
/** `demo`: with the demo world, small, and the example partner enrolled; else it begins empty, and without partners. */
export async function startSupergraph(options: { workers?: boolean; demo?: boolean } = {}) {
  const keys = await makeKeys();
  const { keyring, accessKeys } = keys;
  const prefix = freshPrefix();
  const cluster = await connect(testUri(), prefix);
  const clock = testClock();
  const own: Settings = {
    ...settings(),
    // So that a shop may ship what was just bought.
    freeCancelSeconds: 0,
    partners: { allowPrivate: true },
    mongodbUri: testUri(),
    accessKeys: accessKeys as NonNullable<Settings['accessKeys']>,
  };
  const children = inProcesses ? await startSubgraphProcesses({ mongodbUri: testUri(), prefix, keys }) : undefined;
  const running = new Map<string, RunningSubgraph>();
  const cut = new Set<string>();
  const reach = (name: SubgraphName) => children?.transportTo(name) ?? (running.get(name) as RunningSubgraph).transport;
  const transportTo =
    (name: SubgraphName): Transport =>
    async (exchange) => {
      if (cut.has(name)) throw codedError('SUBGRAPH_UNAVAILABLE', `The ${name} service cannot be reached.`);
      return reach(name)(exchange);
    };
  const runtime = { cluster, keyring, clock, ids: randomIds, log: silentLog, settings: own, transportTo };
  // Beside child processes, those in this one run the jobs and consumers only, as `vitrine worker` does.
  await Promise.all(
    roster.map(async ({ name }) => running.set(name, await startSubgraph(await definitionOf(name), runtime))),
  );
  const partners = partnerTransports({ privateAddresses: true });
  const workers =
    options.workers === false ? [] : await Promise.all([...running.values()].map((each) => each.startWorker()));
  const demo = options.demo
    ? await demoWorld(cluster, prefix, running.get('partners')?.services as EnrolDeps)
    : undefined;
  const gateway = await serveGateway({
    ...{ host: '127.0.0.1', port: 0, log: silentLog, clock, keyring, introspection: true, corsOrigins: [], tabs: [] },
    supergraphSdl: demo?.supergraphSdl ?? baseSupergraph(),
    transportTo,
    partnerTransportTo: partners.transportTo,
  });
  await gateway.ready;

  /** An access token as users would have issued it. */
  const tokenOf = ({ userId, guestId, sessionId, roles, market }: Partial<ViewerClaims>) =>
    signAccessToken(
      accessKeys[0] as AccessKey,
      { sub: userId ?? guestId ?? '', sid: sessionId ?? 'sess_test', roles: roles ?? [], market: market ?? null },
      clock.now(),
    );

  /** Runs an operation over the door; `as` becomes an access token and the headers that say the same. */
  async function run(
    query: string,
    variables: Record<string, unknown> = {},
    as: Partial<ViewerClaims> = {},
  ): Promise<Answer> {
    const isSomebody = Boolean(as.userId ?? as.guestId);
    const headers = {
      'x-market': as.market ?? 'US',
      'accept-language': (as.languages ?? ['en']).join(', '),
      ...(isSomebody && { authorization: `Bearer ${await tokenOf(as)}` }),
    };
    const response = await postTo(gateway, { query, variables }, headers);
    const { data, errors } = (await response.json()) as Answer;
    return { data: data ?? null, errors: errors ?? [] };
  }

  return {
    run,
    tokenOf,
    url: gateway.url,
    inProcesses,
    /** From here on the subgraph can't be reached; answers what brings it back. */
    cut: (name: SubgraphName) => {
      cut.add(name);
      return () => cut.delete(name);
    },
    /** Asks a subgraph directly, as another subgraph would: the way to hidden fields. */
    async callAs<Data>(
      caller: SubgraphName,
      target: SubgraphName,
      document: string,
      variables: Record<string, unknown>,
    ): Promise<Data> {
      const signAs = await identitySigner(keyring, serviceIssuer(caller));
      return serviceCall(transportTo(target), () => signAs(nobody))<Data>(document, variables);
    },
    send: (target: SubgraphName, query: string, identity: string) =>
      transportTo(target)({ query, identity, requestId: 'test' }),
    swap: gateway.swap,
    clock,
    keyring,
    cluster,
    settled: async () => {
      await Promise.all(workers.map((worker) => worker.settled(180_000)));
    },
    runJob: async (name: SubgraphName, job: string) => {
      await workers[roster.findIndex((entry) => entry.name === name)]?.runNow(job);
    },
    stop: async () => {
      await gateway.close();
      await partners.close();
      await demo?.close();
      await Promise.all(workers.map((worker) => worker.stop()));
      await children?.stop();
      await Promise.all(roster.map(({ name }) => cluster.database(name).connection.dropDatabase()));
      await cluster.close();
    },
  };
}

const demoVideos = 60;

async function demoWorld(cluster: Cluster, prefix: string, partners: EnrolDeps) {
  const partner = await startExamplePartner({
    mongodbUri: testUri(),
    databaseName: `${prefix}example_partner`,
    dataDir: scratchFolder(),
    adminKey: 'test',
    partners,
    progress: () => undefined,
  });
  await seedDemoOnce(cluster, partner.importItems, () => undefined, demoVideos);
  const { supergraphSdl } = await publishedSupergraph(cluster.database('partners'));
  return {
    supergraphSdl,
    close: async () => {
      await partner.close();
      await cluster.client.db(`${prefix}example_partner`).dropDatabase();
    },
  };
}
