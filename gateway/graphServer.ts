// The composed graph as an Apollo Server: Apollo's plans, made in a process of their own and run by our executor, over our transports.

import { ApolloServer } from '@apollo/server';

import { forbidTelemetry } from '../subgraphs/kit/env.js';
import type { Logger } from '../subgraphs/kit/log.js';
import type { GatewayContext } from './context.js';
import { formatError } from './errors/formatError.js';
import { apolloExecutor } from './graph/apolloExecutor.js';
import type { ApolloGatewayInterface } from './graph/apolloGateway.js';
import { graphs, prepare } from './graph/graphs.js';
import type { Graphs } from './graph/graphs.js';
import { stringifyResult } from './graph/writtenData.js';
import type { ServedGraph, Serving } from './graph/servedGraph.js';
import { shortPath } from './graph/shortPath.js';
import type { AskedText } from './graph/shortPath.js';

export type GraphServerOptions = Omit<Serving, 'foreign'> & {
  supergraphSdl: string;
  introspection: boolean;
  foreign?: boolean;
};

export type GraphServer = {
  server: ApolloServer<GatewayContext>;
  /** How an operation that was asked before is answered; undefined where it is Apollo Server's to answer. */
  known(asked: AskedText): ReturnType<typeof shortPath>;
  /** Begins what a new operation will need, once it has passed the limits. */
  foresee(asked: Parameters<ServedGraph['foresee']>[0]): void;
  /** Makes an operation known before it is asked; rejects where it is not valid. */
  prepare(text: string, name: string | undefined): Promise<void>;
  /** Serves another supergraph once it is planned; rejects, and keeps the present one, where it can't be. */
  swap(supergraphSdl: string): Promise<void>;
  stop(): Promise<void>;
};

export async function graphServer({
  supergraphSdl,
  introspection,
  ...options
}: GraphServerOptions): Promise<GraphServer> {
  forbidTelemetry();
  const { log } = options;
  const served = await graphs(supergraphSdl, { ...options, foreign: options.foreign ?? false });
  const format = formatError(log);
  const server = new ApolloServer<GatewayContext>({
    gateway: gatewayOf(served, log),
    introspection,
    includeStacktraceInErrorResponses: false,
    formatError: format,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    stringifyResult,
    // What comes again is known to us; Apollo Server would keep 30 MiB of text as a hundred MiB of nodes.
    documentStore: null,
    stopOnTerminationSignals: false,
    nodeEnv: 'production',
    logger: quiet(log),
  });
  await server.start();
  return {
    server,
    known: (asked) => shortPath(served.current(), asked, format),
    foresee: (asked) => served.current().foresee(asked),
    prepare: (text, name) => prepare(served.current(), text, name),
    swap: served.swap,
    async stop() {
      await server.stop();
      await served.close();
    },
  };
}

const gatewayOf = (served: Graphs, log: Logger): ApolloGatewayInterface => ({
  onSchemaLoadOrUpdate: (hear) =>
    served.follow(({ schema, supergraphSdl }) => hear({ apiSchema: schema, coreSupergraphSdl: supergraphSdl })),
  load: async () => ({ executor: apolloExecutor(served, log) }),
  stop: async () => undefined,
});

/** Apollo's own lines are of use to developers of the gateway only. */
const quiet = (log: Logger) => ({
  debug: (message: unknown) => log.trace(message),
  info: (message: unknown) => log.debug(message),
  warn: (message: unknown) => log.warn(message),
  error: (message: unknown) => log.error(message),
});
