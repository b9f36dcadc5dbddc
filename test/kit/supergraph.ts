// The whole graph behind the gateway's real HTTP door: every subgraph in this process, or, with VITRINE_TEST_SUBGRAPHS=processes, each a
// process of its own. Scenarios in test/supergraph/ are written against it, and run both ways.

import { serveGateway } from '../../gateway/serveGateway.js';
import { composeGraph } from '../../schema/compose.js';
import { settings } from '../../subgraphs/kit/env.js';
import type { Settings } from '../../subgraphs/kit/env.js';
import { identitySigner } from '../../subgraphs/kit/identity.js';
import { randomIds } from '../../subgraphs/kit/ids.js';
import { silentLog } from '../../subgraphs/kit/log.js';
import { connect } from '../../subgraphs/kit/mongo.js';
import { serviceCall } from '../../subgraphs/kit/serviceCall.js';
import { startSubgraph } from '../../subgraphs/kit/subgraph.js';
import type { RunningSubgraph } from '../../subgraphs/kit/subgraph.js';
import { nobody, serviceIssuer } from '../../subgraphs/kit/viewer.js';
import type { ViewerClaims } from '../../subgraphs/kit/viewer.js';
import { signAccessToken } from '../../subgraphs/users/token/accessToken.js';
import type { AccessKey } from '../../subgraphs/users/token/accessToken.js';
import { roster } from '../../subgraphs/roster.js';
import type { SubgraphName } from '../../subgraphs/roster.js';
import { definitionOf } from '../../cli/definitions.js';
import { makeKeys } from '../../cli/makeKeys.js';
import { testClock } from './clock.js';
import { freshPrefix, testUri } from './database.js';
import type { Answer } from './graph.js';
import { startSubgraphProcesses } from './subgraphProcesses.js';

export type TestSupergraph = Awaited<ReturnType<typeof startSupergraph>>;

export const inProcesses = process.env.VITRINE_TEST_SUBGRAPHS === 'processes';

/** `clock` moves this process alone: with child processes, what they do is in real time. */
export async function startSupergraph(options: { workers?: boolean } = {}) {
  const keys = await makeKeys();
  const { keyring, accessKeys } = keys;
  const prefix = freshPrefix();
  const cluster = await connect(testUri(), prefix);
  const clock = testClock();
  const own: Settings = { ...settings(), mongodbUri: testUri(), accessKeys: accessKeys as NonNullable<Settings['accessKeys']> };
  const children = inProcesses ? await startSubgraphProcesses({ mongodbUri: testUri(), prefix, keys }) : undefined;
  const running = new Map<string, RunningSubgraph>();
  const transportTo = (name: SubgraphName) => children?.transportTo(name) ?? (running.get(name) as RunningSubgraph).transport;
  const runtime = { cluster, keyring, clock, ids: randomIds, log: silentLog, settings: own, transportTo };
  // Beside child processes, those in this one run the jobs and consumers only, as `vitrine worker` does.
  await Promise.all(roster.map(async ({ name }) => running.set(name, await startSubgraph(await definitionOf(name), runtime))));
  const workers =
    options.workers === false ? [] : await Promise.all([...running.values()].map((each) => each.startWorker()));
  const gateway = await serveGateway({
    ...{ host: '127.0.0.1', port: 0, log: silentLog, clock, keyring, introspection: true, corsOrigins: [], tabs: [] },
    supergraphSdl: composeGraph().supergraphSdl,
    transportTo,
    partnerTransportTo: (name) => async () => ({ errors: [{ message: name, extensions: { code: 'RETAILER_UNAVAILABLE' } }] }),
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
  async function run(query: string, variables: Record<string, unknown> = {}, as: Partial<ViewerClaims> = {}): Promise<Answer> {
    const isSomebody = Boolean(as.userId ?? as.guestId);
    const headers = {
      'content-type': 'application/json',
      'x-market': as.market ?? 'US',
      'accept-language': (as.languages ?? ['en']).join(', '),
      ...(isSomebody && { authorization: `Bearer ${await tokenOf(as)}` }),
    };
    const response = await fetch(gateway.url, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
    const { data, errors } = (await response.json()) as Answer;
    return { data: data ?? null, errors: errors ?? [] };
  }

  return {
    run,
    tokenOf,
    url: gateway.url,
    inProcesses,
    /** Asks a subgraph directly, as another subgraph would: the way to hidden fields. */
    async callAs<Data>(caller: SubgraphName, target: SubgraphName, document: string, variables: Record<string, unknown>): Promise<Data> {
      const signAs = await identitySigner(keyring, serviceIssuer(caller));
      return serviceCall(transportTo(target), () => signAs(nobody))<Data>(document, variables);
    },
    send: (target: SubgraphName, query: string, identity: string) => transportTo(target)({ query, identity, requestId: 'test' }),
    swap: gateway.swap,
    clock,
    keyring,
    cluster,
    settled: async () => {
      await Promise.all(workers.map((worker) => worker.settled()));
    },
    runJob: async (name: SubgraphName, job: string) => {
      await workers[roster.findIndex((entry) => entry.name === name)]?.runNow(job);
    },
    stop: async () => {
      await gateway.close();
      await Promise.all(workers.map((worker) => worker.stop()));
      await children?.stop();
      await Promise.all(roster.map(({ name }) => cluster.database(name).connection.dropDatabase()));
      await cluster.close();
    },
  };
}
