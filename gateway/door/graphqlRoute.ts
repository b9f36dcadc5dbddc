// `/graphql`: refuses what asks for too much, finds out who asks, has it answered, and keeps count.

import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { GatewayContext } from '../context.js';
import { refusal } from '../errors/refusal.js';
import { checkDocument } from '../limits/checkDocument.js';
import { checkVariables } from '../limits/checkVariables.js';
import type { AskedText } from '../graph/shortPath.js';
import type { GraphServer } from '../graphServer.js';
import { requestSeconds, requestsInFlight } from '../metrics.js';
import { apolloAnswers } from './apolloAnswers.js';
import { endOf } from './endOf.js';

/** Who is asking, as the subgraphs are told it; throws a Refusal. */
export type Identify = (request: FastifyRequest) => Promise<string>;

/** `others`: whether the request says more than a text, a name and variables. */
type Asked = Omit<AskedText, 'variables'> & { variables: unknown; others: boolean };
type Kind = 'query' | 'mutation' | 'subscription' | 'unknown';

export function graphqlRoute(
  app: FastifyInstance,
  door: { graph: GraphServer; identify: Identify; isDraining(): boolean },
): void {
  const apollo = apolloAnswers(door.graph.server);
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    async onResponse({ operation }, { statusCode, elapsedTime }) {
      const outcome = statusCode < 400 ? 'answered' : statusCode < 500 ? 'refused' : 'failed';
      requestSeconds.observe({ operation: operation?.kind ?? 'unknown', outcome }, elapsedTime / 1000);
    },
    async handler(request, reply) {
      requestsInFlight.inc();
      try {
        if (door.isDraining()) throw refusal('SHUTTING_DOWN', 'This gateway is shutting down: ask again.', 503);
        const asked = askedOf(request);
        const head = request.method === 'POST' ? apollo.headFor(request.headers.accept) : undefined;
        const known = asked && head && isPlain(asked) ? door.graph.known(asked) : undefined;
        const kind = known?.kind ?? (asked ? kindOf(asked, door.graph) : 'unknown');
        if (asked) request.operation = { kind, name: asked.name ?? null };
        const identity = await door.identify(request);
        const context: GatewayContext = { identity, requestId: request.id, signal: endOf(reply, kind) };
        if (!known || !head) return await apollo.answer(request, reply, context);
        const { status, body } = await known.answer(context);
        return await reply.code(status).headers(head).send(body);
      } finally {
        requestsInFlight.dec();
      }
    },
  });
}

/** Whether what is asked has the form that Apollo Server takes, and nothing that it answers in a way of its own. */
const isPlain = (asked: Asked): asked is Asked & AskedText => !asked.others && isObject(asked.variables);

const isObject = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Undefined where Apollo knows better what to say of the request. */
function askedOf(request: FastifyRequest): Asked | undefined {
  const { body, method } = request;
  if (Array.isArray(body)) throw refusal('BATCH_REFUSED', 'Send one operation a request.');
  const { query, operationName, variables, extensions } = (method === 'GET' ? request.query : (body ?? {})) as Record<
    string,
    unknown
  >;
  if (method === 'POST') checkVariables(variables);
  else if (typeof variables === 'string') checkVariables(parsed(variables));
  if (typeof query !== 'string' || query === '') return undefined;
  const name = typeof operationName === 'string' ? operationName : undefined;
  return {
    text: query,
    name,
    variables: variables ?? {},
    others: extensions != null || (operationName != null && name === undefined),
  };
}

function parsed(variables: string): unknown {
  try {
    return JSON.parse(variables);
  } catch {
    throw refusal('BAD_REQUEST', 'The variables are no JSON.');
  }
}

const unresolved = 'The document holds no such operation, or several of which operationName names none.';

/** Throws the Refusal of a document that asks for too much, and of an operation that is not one to be answered here. */
function kindOf({ text, name }: Asked, graph: GraphServer): Kind {
  const { operations } = checkDocument(text, (document) => graph.foresee({ text, name, document }));
  const named = name === undefined ? operations : operations.filter((operation) => operation.name === name);
  const kind = named.length === 1 ? named[0]?.kind : undefined;
  if (!kind) throw refusal('OPERATION_RESOLUTION_FAILURE', unresolved);
  if (kind === 'subscription') throw refusal('SUBSCRIPTIONS_UNSUPPORTED', 'There are no subscriptions here.');
  return kind;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** What was asked, for the log. */
    operation: { kind: string; name: string | null } | null;
  }
}
