// `/healthz`: alive; `/readyz`: ready to serve; `/metrics`: the figures.

import type { FastifyInstance } from 'fastify';
import { figures } from '../metrics.js';

/** `ready` names what is still missing, or answers null. */
export function healthRoutes(app: FastifyInstance, ready: () => string | null): void {
  app.get('/healthz', () => ({ status: 'alive' }));
  app.get('/readyz', (_request, reply) => {
    const missing = ready();
    return reply.code(missing === null ? 200 : 503).send({ status: missing ?? 'ready' });
  });
  app.get('/metrics', async (_request, reply) => {
    const { contentType, body } = await figures();
    return reply.header('content-type', contentType).send(body);
  });
}
