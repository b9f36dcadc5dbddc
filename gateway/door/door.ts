// The one public door: fastify with what every request passes, whichever graph stands behind it.

import { randomUUID } from 'node:crypto';
import fastify from 'fastify';
import type { FastifyInstance } from 'fastify';
import type { Logger } from '../../subgraphs/kit/log.js';
import { requestIdHeader } from '../../subgraphs/kit/transport.js';
import { limits } from '../limits/limits.js';
import { collectProcessFigures } from '../metrics.js';
import { answerError, sendError } from './answers.js';
import { corsPolicy } from './cors.js';

/** A request must have arrived in this time; an answer may take longer. */
const requestTimeoutMs = 30_000;
const headersTimeoutMs = 10_000;
/** Longer than the usual load balancer's minute, so that it never meets a closing connection. */
const keepAliveTimeoutMs = 72_000;
const requestIdForm = /^[\w.:-]{1,100}$/;

export function openDoor({ log, corsOrigins }: { log: Logger; corsOrigins: readonly string[] }): FastifyInstance {
  collectProcessFigures();
  const app = fastify({
    bodyLimit: limits.bodyBytes,
    requestTimeout: requestTimeoutMs,
    keepAliveTimeout: keepAliveTimeoutMs,
    http: { headersTimeout: headersTimeoutMs },
    forceCloseConnections: 'idle',
    // An address that can't even be decoded meets no route and none of the hooks.
    frameworkErrors: (_error, request, reply) =>
      sendError(request, reply, 400, 'BAD_REQUEST', 'The address could not be read.'),
    // Whatever is too long for a key is not found, by the route itself.
    routerOptions: { maxParamLength: 16_384 },
    genReqId: ({ headers }) => {
      const given = headers[requestIdHeader];
      return typeof given === 'string' && requestIdForm.test(given) ? given : randomUUID();
    },
  });
  app.removeContentTypeParser('text/plain');
  app.decorateRequest('operation', null);
  app.addHook('onRequest', async (request, reply) => void reply.header(requestIdHeader, request.id));
  corsPolicy(app, corsOrigins);
  app.setErrorHandler((error, request, reply) => {
    if (!answerError(request, reply, error)) log.error({ err: error, requestId: request.id }, 'a request failed');
    return reply;
  });
  app.setNotFoundHandler((request, reply) => sendError(request, reply, 404, 'NOT_FOUND', 'There is nothing here.'));
  app.addHook('onResponse', async (request, reply) => {
    const { method, operation } = request;
    const path = request.routeOptions.url ?? 'unknown';
    if (path === '/healthz' || path === '/readyz' || path === '/metrics') return;
    const ms = Math.round(reply.elapsedTime * 10) / 10;
    log.info(
      { requestId: request.id, method, path, ...(operation && { operation }), status: reply.statusCode, ms },
      'request',
    );
  });
  return app;
}
