// Gateway and seven subgraphs in this process: the embedded stack without its workers, unless they are asked for.

import { definitionOf } from '../../cli/definitions.js';
import { serveGateway } from '../../gateway/serveGateway.js';
import { composeGraph } from '../../schema/compose.js';
import { systemClock } from '../../subgraphs/kit/clock.js';
import type { Settings } from '../../subgraphs/kit/env.js';
import { randomIds } from '../../subgraphs/kit/ids.js';
import { logger } from '../../subgraphs/kit/log.js';
import { connect } from '../../subgraphs/kit/mongo.js';
import { startSubgraph } from '../../subgraphs/kit/subgraph.js';
import type { RunningSubgraph, Runtime } from '../../subgraphs/kit/subgraph.js';
import type { Transport } from '../../subgraphs/kit/transport.js';
import { roster } from '../../subgraphs/roster.js';
import type { SubgraphName } from '../../subgraphs/roster.js';

export type Stack = {
  url: string;
  transportTo(name: SubgraphName): Transport;
  settled(): Promise<void>;
  stop(): Promise<void>;
};

export async function startStack(settings: Settings, { workers }: { workers: boolean }): Promise<Stack> {
  const { keyring, mongodbUri, recordCacheMegabytes } = settings;
  if (!keyring || !mongodbUri) throw new Error('The stack needs keys and a MongoDB.');
  const log = logger(settings.logLevel, 'bench');
  const cluster = await connect(mongodbUri, settings.databasePrefix, { recordCacheMegabytes, log });
  const running = new Map<SubgraphName, RunningSubgraph>();
  const transportTo =
    (name: SubgraphName): Transport =>
    (exchange) => {
      const subgraph = running.get(name);
      if (!subgraph) throw new Error(`${name} does not run yet`);
      return subgraph.transport(exchange);
    };
  const clock = systemClock;
  const runtime: Runtime = { cluster, keyring, clock, ids: randomIds, log, settings, transportTo };
  for (const { name } of roster) running.set(name, await startSubgraph(await definitionOf(name), runtime));
  const atWork = workers ? await Promise.all([...running.values()].map((subgraph) => subgraph.startWorker())) : [];
  const gateway = await serveGateway({
    host: '127.0.0.1',
    port: 0,
    log,
    clock,
    keyring,
    introspection: true,
    corsOrigins: [],
    supergraphSdl: composeGraph().supergraphSdl,
    transportTo,
    partnerTransportTo: () => () => Promise.reject(new Error('The benchmark calls no partner.')),
    tabs: [],
  });
  await gateway.ready;
  return {
    url: gateway.url,
    transportTo,
    settled: async () => void (await Promise.all(atWork.map((worker) => worker.settled(60_000)))),
    async stop() {
      await gateway.close();
      await Promise.all(atWork.map((worker) => worker.stop()));
      await cluster.close();
    },
  };
}
