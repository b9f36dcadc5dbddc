// The composed graph as an Apollo Server: Apollo's plans over our transports, and a supergraph that can be swapped.

import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import type { ApolloServerPlugin } from '@apollo/server';
import { graphSubgraphName } from '../schema/graphSubgraph.js';
import { forbidTelemetry } from '../subgraphs/kit/env.js';
import type { Logger } from '../subgraphs/kit/log.js';
import type { Transport } from '../subgraphs/kit/transport.js';
import type { GatewayContext } from './context.js';
import { dataSourceOver } from './dataSource.js';
import { explainNulls } from './errors/explainNulls.js';
import { formatError } from './errors/formatError.js';
import { graphSubgraph, itemTypesIn } from './graphSubgraph.js';
import { limitAnswer } from './limits/limitAnswer.js';
import { subgraphFetchSeconds } from './metrics.js';

export type GraphServerOptions = {
  supergraphSdl: string;
  /** Reaches a subgraph by its name; `url` is what the supergraph says of it. */
  transportTo(name: string, url: string): Transport;
  log: Logger;
  introspection: boolean;
  /** A supergraph that others composed has no subgraph of ours in it. */
  foreign?: boolean;
  plugins?: readonly ApolloServerPlugin<GatewayContext>[];
};

export type GraphServer = {
  server: ApolloServer<GatewayContext>;
  /** Serves another supergraph from the next request on; throws, and keeps the present one, where it can't be planned. */
  swap(supergraphSdl: string): void;
};

export async function graphServer(options: GraphServerOptions): Promise<GraphServer> {
  forbidTelemetry();
  const { foreign = false, log } = options;
  let update: ((supergraphSdl: string) => void) | undefined;
  const bridgeOf = (supergraphSdl: string) => (foreign ? undefined : graphSubgraph(itemTypesIn(supergraphSdl), log));
  let bridge = bridgeOf(options.supergraphSdl);
  const transportTo = (name: string, url: string): Transport =>
    bridge && name === graphSubgraphName
      ? (exchange) => (bridge as Transport)(exchange)
      : options.transportTo(name, url);
  const gateway = new ApolloGateway({
    supergraphSdl: async (hooks) => {
      update = hooks.update;
      return { supergraphSdl: options.supergraphSdl, cleanup: async () => {} };
    },
    buildService: ({ name, url }) =>
      dataSourceOver(transportTo(name, url ?? ''), (seconds, answered) =>
        subgraphFetchSeconds.observe({ subgraph: name, outcome: answered ? 'answered' : 'failed' }, seconds),
      ),
    queryPlannerConfig: { exposeDocumentNodeInFetchNode: true },
    // A header of its own would show clients the plan.
    __exposeQueryPlanExperimental: false,
    logger: quiet(log),
  });
  const server = new ApolloServer<GatewayContext>({
    gateway,
    introspection: options.introspection,
    includeStacktraceInErrorResponses: false,
    formatError: formatError(log),
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    nodeEnv: 'production',
    logger: quiet(log),
    // How long the lists of others are is theirs to know.
    plugins: [explainNulls, ...(foreign ? [] : [limitAnswer]), ...(options.plugins ?? [])],
  });
  await server.start();
  return {
    server,
    swap(supergraphSdl) {
      const next = bridgeOf(supergraphSdl);
      update?.(supergraphSdl);
      bridge = next;
    },
  };
}

/** Apollo's own lines are of use to developers of the gateway only. */
const quiet = (log: Logger) => ({
  debug: (message: unknown) => log.trace(message),
  info: (message: unknown) => log.debug(message),
  warn: (message: unknown) => log.warn(message),
  error: (message: unknown) => log.error(message),
});
