// Who may call from a page of another origin: the origins that a setting lists, and no other.

import type { FastifyInstance } from 'fastify';

const requestHeaders =
  'content-type, authorization, accept-language, x-market, x-request-id, apollo-require-preflight, x-apollo-operation-name';
const preflightSeconds = '86400';

export function corsPolicy(app: FastifyInstance, allowed: readonly string[]): void {
  app.addHook('onRequest', async (request, reply) => {
    const { origin } = request.headers;
    const permitted = origin !== undefined && allowed.includes(origin);
    if (allowed.length > 0) void reply.header('vary', 'Origin');
    if (permitted) {
      void reply.header('access-control-allow-origin', origin).header('access-control-expose-headers', 'x-request-id');
    }
    if (request.method !== 'OPTIONS') return;
    if (permitted) {
      void reply
        .header('access-control-allow-methods', 'GET, POST')
        .header('access-control-allow-headers', requestHeaders)
        .header('access-control-max-age', preflightSeconds);
    }
    return reply.code(204).send();
  });
}
