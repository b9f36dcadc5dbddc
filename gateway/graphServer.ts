// The composed graph as an Apollo Server: Apollo's plans over our transports, and a supergraph that can be swapped.

import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import type { ApolloServerPlugin } from '@apollo/server';
import type { Logger } from '../subgraphs/kit/log.js';
import type { Transport } from '../subgraphs/kit/transport.js';
import { graphSubgraphName } from '../schema/graphSubgraph.js';
import type { GatewayContext } from './context.js';
import { dataSourceOver } from './dataSource.js';
import { graphSubgraph, itemTypesIn } from './graphSubgraph.js';

export type GraphServerOptions = {
  supergraphSdl: string;
  /** Reaches a subgraph by its name; `url` is what the supergraph says of it. */
  transportTo(name: string, url: string): Transport;
  log: Logger;
  introspection: boolean;
  plugins?: readonly ApolloServerPlugin<GatewayContext>[];
};

export type GraphServer = {
  server: ApolloServer<GatewayContext>;
  /** Serves another supergraph from the next request on; throws, and keeps the present one, where it can't be planned. */
  swap(supergraphSdl: string): void;
};

export async function graphServer(options: GraphServerOptions): Promise<GraphServer> {
  let update: ((supergraphSdl: string) => void) | undefined;
  let bridge = graphSubgraph(itemTypesIn(options.supergraphSdl), options.log);
  const gateway = new ApolloGateway({
    supergraphSdl: async (hooks) => {
      update = hooks.update;
      return { supergraphSdl: options.supergraphSdl, cleanup: async () => {} };
    },
    buildService: ({ name, url }) =>
      dataSourceOver(name === graphSubgraphName ? (exchange) => bridge(exchange) : options.transportTo(name, url ?? '')),
    logger: quiet(options.log),
  });
  const server = new ApolloServer<GatewayContext>({
    gateway,
    introspection: options.introspection,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    stopOnTerminationSignals: false,
    logger: quiet(options.log),
    plugins: [...(options.plugins ?? [])],
  });
  await server.start();
  return {
    server,
    swap(supergraphSdl) {
      const next = graphSubgraph(itemTypesIn(supergraphSdl), options.log);
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
