// Reaches a subgraph that is not ours: nothing but the query, and the client's own Authorization, goes there.

import { Pool } from 'undici';
import { codedError } from '../../subgraphs/kit/codedError.js';
import type { GraphQLAnswer, HttpTransport } from '../../subgraphs/kit/transport.js';

const connectionsPerOrigin = 32;
const deadlineMs = 30_000;
const answerLimitBytes = 64 * 1024 * 1024;

/** `identity` of an exchange is the Authorization header that the client sent, or empty. */
export function foreignTransport(url: string): HttpTransport {
  const { origin, pathname, search } = new URL(url);
  const pool = new Pool(origin, {
    connections: connectionsPerOrigin,
    headersTimeout: deadlineMs,
    bodyTimeout: deadlineMs,
    maxResponseSize: answerLimitBytes,
  });
  return {
    async send({ query, variables, operationName, identity, signal }) {
      try {
        const { body } = await pool.request({
          method: 'POST',
          path: pathname + search,
          headers: {
            'content-type': 'application/json',
            accept: 'application/graphql-response+json, application/json',
            ...(identity && { authorization: identity }),
          },
          body: JSON.stringify({ query, variables, operationName }),
          signal: signal ?? null,
        });
        const answer = (await body.json()) as GraphQLAnswer;
        if (typeof answer !== 'object' || answer === null || !('data' in answer || 'errors' in answer))
          throw new Error('no answer');
        return answer;
      } catch (cause) {
        throw Object.assign(codedError('SUBGRAPH_UNAVAILABLE', 'A part of the graph cannot be reached.'), { cause });
      }
    },
    close: () => pool.close(),
  };
}
