// Errors as the door itself sends them, in the form of GraphQL over HTTP.

import type { FastifyReply, FastifyRequest } from 'fastify';
import { isRefusal } from '../errors/refusal.js';

const graphqlType = 'application/graphql-response+json';

/** The newer of the two media types where the client takes it. */
export const mediaTypeFor = (accept: string | undefined): string =>
  `${accept?.includes(graphqlType) ? graphqlType : 'application/json'}; charset=utf-8`;

export function sendError(request: FastifyRequest, reply: FastifyReply, status: number, code: string, message: string) {
  if (status === 401) void reply.header('www-authenticate', 'Bearer');
  return reply
    .code(status)
    .header('content-type', mediaTypeFor(request.headers.accept))
    .header('cache-control', 'no-store')
    .send(JSON.stringify({ errors: [{ message, extensions: { code } }] }));
}

type FastifyFault = { statusCode?: number; code?: string };

const faults: Record<string, [code: string, message: string] | undefined> = {
  FST_ERR_CTP_BODY_TOO_LARGE: ['BODY_TOO_LARGE', 'The body is too large.'],
  FST_ERR_CTP_INVALID_MEDIA_TYPE: ['UNSUPPORTED_MEDIA_TYPE', 'Send application/json.'],
  FST_ERR_CTP_EMPTY_JSON_BODY: ['BAD_REQUEST', 'The body is empty.'],
  FST_ERR_CTP_INVALID_JSON_BODY: ['BAD_REQUEST', 'The body is no JSON.'],
};

/** Answers false where the error is an accident of ours, and must be logged. */
export function answerError(request: FastifyRequest, reply: FastifyReply, error: unknown): boolean {
  if (isRefusal(error)) {
    void sendError(request, reply, error.status, error.extensions.code, error.message);
    return true;
  }
  const { statusCode = 500, code = '' } = error as FastifyFault;
  if (statusCode >= 500) {
    void sendError(request, reply, 500, 'INTERNAL_SERVER_ERROR', 'Something went wrong on our side.');
    return false;
  }
  if (statusCode === 413) readOn(request, reply);
  const [ours, message] = faults[code] ?? ['BAD_REQUEST', 'The request could not be read.'];
  void sendError(request, reply, statusCode, ours, message);
  return true;
}

/**
 * Closed at once, a connection would tell a client that is still writing of nothing but a broken pipe: what is left of the
 * body is read on and thrown away, for as long as a request may take.
 */
function readOn(request: FastifyRequest, reply: FastifyReply): void {
  void reply.removeHeader('connection');
  request.raw.resume();
}
