// The whole graph for a test: seven subgraphs on a database of their own behind the gateway's own server.

import { definitionOf } from '../../cli/definitions.js';
import { graphServer } from '../../gateway/graphServer.js';
import { baseSupergraph } from '../../gateway/supergraph/followSupergraph.js';
import { partnerTransports } from '../../gateway/partnerTransport.js';
import { identitySigner, makeIssuerKey } from '../../subgraphs/kit/identity.js';
import { randomIds } from '../../subgraphs/kit/ids.js';
import { silentLog } from '../../subgraphs/kit/log.js';
import { connect } from '../../subgraphs/kit/mongo.js';
import { serviceCall } from '../../subgraphs/kit/serviceCall.js';
import { startSubgraph } from '../../subgraphs/kit/subgraph.js';
import type { RunningSubgraph, Runtime } from '../../subgraphs/kit/subgraph.js';
import type { Exchange, GraphQLAnswer, Transport } from '../../subgraphs/kit/transport.js';
import { nobody, serviceIssuer } from '../../subgraphs/kit/viewer.js';
import type { ViewerClaims } from '../../subgraphs/kit/viewer.js';
import { settings } from '../../subgraphs/kit/env.js';
import type { Settings } from '../../subgraphs/kit/env.js';
import { isSubgraphName, roster } from '../../subgraphs/roster.js';
import type { SubgraphName } from '../../subgraphs/roster.js';
import { testClock } from './clock.js';
import { freshPrefix, testUri } from './database.js';
import { queryCounter } from './queries.js';

export type TestGraph = Awaited<ReturnType<typeof startGraph>>;
export type Answer = {
  data: any;
  errors: readonly { message: string; path?: readonly (string | number)[]; extensions: { code: string } }[];
};

export type GraphOptions = {
  /** `false` leaves consumers and jobs out, for tests that need no facts to cross. */
  workers?: boolean;
  /** The records' cache; without it there is none, so that a count of queries tells what a fetch asks. */
  recordCacheMegabytes?: number;
  /** For how long a buyer cancels an order without asking; not at all, so that its shops get it at once, where nothing is said. */
  freeCancelSeconds?: number;
  /** Settings in place of the environment's. */
  settings?: Partial<Settings>;
  /** Hears each request to a subgraph, whether the gateway or another subgraph sends it. */
  hear?(name: SubgraphName, exchange: Exchange): void;
};

export async function startGraph(options: GraphOptions = {}) {
  const issuers = ['gateway', ...roster.map(({ name }) => serviceIssuer(name))];
  const keys = await Promise.all(issuers.map(makeIssuerKey));
  const keyring = { privateKeys: keys.map((key) => key.privateKey), publicKeys: keys.map((key) => key.publicKey) };
  const { recordCacheMegabytes = 0 } = options;
  const cluster = await connect(testUri(), freshPrefix(), { monitorCommands: true, recordCacheMegabytes });
  const clock = testClock();
  const running = new Map<string, RunningSubgraph>();
  const runtime: Runtime = {
    cluster,
    keyring,
    clock,
    ids: randomIds,
    log: silentLog,
    settings: {
      ...settings(),
      partners: { allowPrivate: true },
      freeCancelSeconds: options.freeCancelSeconds ?? 0,
      ...options.settings,
    },
    transportTo: (name) => reach(name),
  };
  const subgraph = (name: string): RunningSubgraph => {
    const found = running.get(name);
    if (!found) throw new Error(`${name} does not run`);
    return found;
  };
  const reach =
    (name: SubgraphName): Transport =>
    (exchange) => {
      options.hear?.(name, exchange);
      return subgraph(name).transport(exchange);
    };
  for (const { name } of roster) running.set(name, await startSubgraph(await definitionOf(name), runtime));
  const workers =
    options.workers === false ? [] : await Promise.all([...running.values()].map((each) => each.startWorker()));
  const partners = partnerTransports({ privateAddresses: true });
  const graph = await graphServer({
    supergraphSdl: baseSupergraph(),
    transportTo: (name, url) => (isSubgraphName(name) ? reach(name) : partners.transportTo(name, url)),
    log: silentLog,
    introspection: true,
  });
  const sign = await identitySigner(keyring, 'gateway');

  /** Runs an operation through the gateway; `as` is what the gateway would have signed of the viewer. */
  async function run(
    query: string,
    variables: Record<string, unknown> = {},
    as: Partial<ViewerClaims> = {},
  ): Promise<Answer> {
    const viewer: ViewerClaims = { ...nobody, market: 'US', languages: ['en'], ...as };
    const contextValue = { viewer, identity: await sign(viewer), requestId: 'test' };
    const { body } = await graph.server.executeOperation({ query, variables }, { contextValue });
    if (body.kind !== 'single') throw new Error('incremental answers are not used');
    const { data, errors } = body.singleResult;
    return JSON.parse(JSON.stringify({ data: data ?? null, errors: errors ?? [] })) as Answer;
  }

  return {
    run,
    /** Asks a subgraph directly, as another subgraph would: the way to hidden fields. */
    async callAs<Data>(
      caller: SubgraphName,
      target: SubgraphName,
      document: string,
      variables: Record<string, unknown>,
    ): Promise<Data> {
      const signAs = await identitySigner(keyring, serviceIssuer(caller));
      return serviceCall(subgraph(target).transport, () => signAs(nobody))<Data>(document, variables);
    },
    /** Sends one request to a subgraph under any identity: how a forged one is tried. */
    send: (target: SubgraphName, query: string, identity: string): Promise<GraphQLAnswer> =>
      subgraph(target).transport({ query, identity, requestId: 'test' }),
    /** The way to a subgraph, as a gateway takes it. */
    transportTo: reach,
    services: <Services>(name: SubgraphName) => subgraph(name).services as Services,
    swap: graph.swap,
    clock,
    keyring,
    cluster,
    queries: queryCounter(cluster),
    /** Resolves when every fact published before the call has had its effect. */
    settled: async () => {
      await Promise.all(workers.map((worker) => worker.settled(60_000)));
    },
    runJob: async (name: SubgraphName, job: string) => {
      const index = roster.findIndex((entry) => entry.name === name);
      await workers[index]?.runNow(job);
    },
    stop: async () => {
      await Promise.all(workers.map((worker) => worker.stop()));
      await graph.stop();
      await partners.close();
      await Promise.all(roster.map(({ name }) => cluster.database(name).connection.dropDatabase()));
      await cluster.close();
    },
  };
}
