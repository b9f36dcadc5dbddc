// Hands a request to Apollo Server, and remembers under which headers it answered.

import type { ApolloServer } from '@apollo/server';
import { HeaderMap } from '@apollo/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import type { GatewayContext } from '../context.js';

type Head = Record<string, string>;

const rememberedHeads = 100;
const longestAccept = 500;

export function apolloAnswers(server: ApolloServer<GatewayContext>) {
  const heads = new LRUCache<string, Head>({ max: rememberedHeads });
  return {
    /** The headers under which Apollo Server answered a request with the same Accept; undefined before it did. */
    headFor: (accept: string | undefined): Head | undefined => heads.get(accept ?? ''),

    async answer(
      { method, url, headers: sent, body: asked }: FastifyRequest,
      reply: FastifyReply,
      context: GatewayContext,
    ) {
      const headers = new HeaderMap();
      for (const [name, value] of Object.entries(sent)) {
        if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
      }
      const { search } = new URL(url, 'http://door');
      const answered = await server.executeHTTPGraphQLRequest({
        httpGraphQLRequest: { method, headers, search, body: asked },
        context: async () => context,
      });
      const { status = 200, body } = answered;
      for (const [name, value] of answered.headers) void reply.header(name, value);
      if (body.kind !== 'complete') throw new Error('incremental answers are not used');
      const { accept = '' } = sent;
      if (method === 'POST' && status === 200 && accept.length <= longestAccept)
        heads.set(accept, Object.fromEntries(answered.headers));
      return reply.code(status).send(body.string);
    },
  };
}
