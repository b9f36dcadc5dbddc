// When the answer to a request is no longer wanted: every fetch for it ends then.

import type { FastifyReply } from 'fastify';
import { GraphQLError } from 'graphql';
import { limits } from '../limits/limits.js';

/** Aborted when a reader goes away, or has waited for as long as an answer may take. What writes is finished, whoever listens. */
export function endOf(reply: FastifyReply, kind: string): AbortSignal | undefined {
  if (kind !== 'query') return undefined;
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(tooLate()), limits.answerSeconds * 1000);
  reply.raw.once('close', () => {
    clearTimeout(timer);
    if (!reply.raw.writableFinished) controller.abort();
  });
  return controller.signal;
}

const tooLate = () =>
  new GraphQLError(`The answer was not ready within ${limits.answerSeconds} seconds.`, {
    extensions: { code: 'DEADLINE_EXCEEDED', http: { status: 504 } },
  });
