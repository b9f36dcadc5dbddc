// `/graphql`: refuses what asks for too much, finds out who asks, lets Apollo answer, and keeps count.

import type { ApolloServer } from '@apollo/server';
import { HeaderMap } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GatewayContext } from '../context.js';
import { refusal } from '../errors/refusal.js';
import { checkDocument } from '../limits/checkDocument.js';
import type { CheckedDocument } from '../limits/checkDocument.js';
import { checkVariables } from '../limits/checkVariables.js';
import { requestSeconds, requestsInFlight } from '../metrics.js';

/** Who is asking, as the subgraphs are told it; throws a Refusal. */
export type Identify = (request: FastifyRequest) => Promise<string>;

type Asked = { query: string; operationName: string | undefined };
type Kind = 'query' | 'mutation' | 'subscription' | 'unknown';

export function graphqlRoute(
  app: FastifyInstance,
  door: { server: ApolloServer<GatewayContext>; identify: Identify; isDraining(): boolean },
): void {
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    async onResponse({ operation }, { statusCode, elapsedTime }) {
      const outcome = statusCode < 400 ? 'answered' : statusCode < 500 ? 'refused' : 'failed';
      requestSeconds.observe({ operation: operation?.kind ?? 'unknown', outcome }, elapsedTime / 1000);
    },
    async handler(request, reply) {
      let kind: Kind = 'unknown';
      requestsInFlight.inc();
      try {
        if (door.isDraining()) throw refusal('SHUTTING_DOWN', 'This gateway is shutting down: ask again.', 503);
        const asked = askedOf(request);
        if (asked) {
          kind = kindOf(checkDocument(asked.query), asked.operationName);
          if (kind === 'unknown') throw refusal('OPERATION_RESOLUTION_FAILURE', unresolved);
          if (kind === 'subscription') throw refusal('SUBSCRIPTIONS_UNSUPPORTED', 'There are no subscriptions here.');
          request.operation = { kind, name: asked.operationName ?? null };
        }
        const identity = await door.identify(request);
        const contextValue = { identity, requestId: request.id, signal: abandoned(reply, kind) };
        return await answer(door.server, request, reply, contextValue);
      } finally {
        requestsInFlight.dec();
      }
    },
  });
}

/** Undefined where Apollo knows better what to say of the request. */
function askedOf(request: FastifyRequest): Asked | undefined {
  const { body, method } = request;
  if (Array.isArray(body)) throw refusal('BATCH_REFUSED', 'Send one operation a request.');
  const { query, operationName, variables } = (method === 'GET' ? request.query : (body ?? {})) as Record<
    string,
    unknown
  >;
  if (method === 'POST') checkVariables(variables);
  else if (typeof variables === 'string') checkVariables(parsed(variables));
  if (typeof query !== 'string' || query === '') return undefined;
  return { query, operationName: typeof operationName === 'string' ? operationName : undefined };
}

function parsed(variables: string): unknown {
  try {
    return JSON.parse(variables);
  } catch {
    throw refusal('BAD_REQUEST', 'The variables are no JSON.');
  }
}

const unresolved = 'The document holds no such operation, or several of which operationName names none.';

function kindOf({ operations }: CheckedDocument, name: string | undefined): Kind {
  const asked = name === undefined ? operations : operations.filter((operation) => operation.name === name);
  return (asked.length === 1 && asked[0]?.kind) || 'unknown';
}

/** A reader that went away needs no answer; what writes is finished, whoever listens. */
function abandoned(reply: FastifyReply, kind: Kind): AbortSignal | undefined {
  if (kind !== 'query') return undefined;
  const controller = new AbortController();
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) controller.abort();
  });
  return controller.signal;
}

async function answer(
  server: ApolloServer<GatewayContext>,
  request: FastifyRequest,
  reply: FastifyReply,
  contextValue: GatewayContext,
) {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  const { search } = new URL(request.url, 'http://door');
  const httpGraphQLRequest = { method: request.method, headers, search, body: request.body };
  const {
    status,
    headers: answered,
    body,
  } = await server.executeHTTPGraphQLRequest({
    httpGraphQLRequest,
    context: async () => contextValue,
  });
  for (const [name, value] of answered) void reply.header(name, value);
  if (body.kind !== 'complete') throw new Error('incremental answers are not used');
  return reply.code(status ?? 200).send(body.string);
}

declare module 'fastify' {
  interface FastifyRequest {
    /** What was asked, for the log. */
    operation: { kind: string; name: string | null } | null;
  }
}
