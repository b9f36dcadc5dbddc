// Serves one subgraph over HTTP: `/graphql` for the gateway and other services, and its health.

import fastify from 'fastify';
import { register } from 'prom-client';
import type { Logger } from '../subgraphs/kit/log.js';
import type { RunningSubgraph } from '../subgraphs/kit/subgraph.js';
import { identityHeader, requestIdHeader } from '../subgraphs/kit/transport.js';
import type { GraphQLCall } from '../subgraphs/kit/transport.js';

/** A fetch's variables may hold the representations of a whole page. */
const bodyLimitBytes = 8 * 1024 * 1024;

export type ListeningServer = { port: number; url: string; close(): Promise<void> };

export async function serveSubgraph(
  subgraph: RunningSubgraph,
  at: { host: string; port: number; log: Logger },
): Promise<ListeningServer> {
  const server = fastify({ bodyLimit: bodyLimitBytes, forceCloseConnections: 'idle' });
  server.setErrorHandler((error, _request, reply) => {
    const statusCode = (error as { statusCode?: number }).statusCode ?? 500;
    if (statusCode >= 500) at.log.error({ err: error }, 'a request failed');
    const code = statusCode < 500 ? 'BAD_REQUEST' : 'INTERNAL_SERVER_ERROR';
    return reply
      .code(statusCode)
      .send({ errors: [{ message: 'The request could not be served.', extensions: { code } }] });
  });
  server.post<{ Body: GraphQLCall | null }>('/graphql', async (request, reply) => {
    const { query, variables, operationName } = request.body ?? { query: '' };
    const answer = await subgraph.transport({
      query: String(query),
      variables,
      operationName,
      identity: String(request.headers[identityHeader] ?? ''),
      requestId: String(request.headers[requestIdHeader] ?? request.id),
    });
    return reply.header('content-type', 'application/json; charset=utf-8').send(JSON.stringify(answer));
  });
  server.get('/healthz', () => ({ status: 'alive' }));
  server.get('/readyz', async (_request, reply) => {
    const ready = await subgraph.db.connection.db?.command({ ping: 1 }).then(
      () => true,
      () => false,
    );
    return reply.code(ready ? 200 : 503).send({ status: ready ? 'ready' : 'no database' });
  });
  server.get('/metrics', async (_request, reply) => reply.type(register.contentType).send(await register.metrics()));

  await server.listen({ host: at.host, port: at.port });
  const address = server.server.address();
  const port = typeof address === 'object' && address ? address.port : at.port;
  return { port, url: `http://${at.host}:${port}/graphql`, close: () => server.close() };
}
