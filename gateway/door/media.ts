// `/media/{subgraph}/{key}`: what a subgraph keeps of pictures, served so that it can do no harm.

import type { FastifyInstance } from 'fastify';
import type { ServiceCall } from '../../subgraphs/kit/serviceCall.js';
import { isSubgraphName } from '../../subgraphs/roster.js';
import type { SubgraphName } from '../../subgraphs/roster.js';
import { limits } from '../limits/limits.js';
import { sendError } from './answers.js';

type Media = { contentType: string; body: string } | null;

const keyForm = /^[A-Za-z0-9._-]+$/;
const servedTypes = /^(image|video|audio)\/[a-z0-9.+-]+(; ?charset=utf-8)?$/i;
const immutable = 'public, max-age=31536000, immutable';

/** A picture drawn as SVG may hold a script: in this policy's sandbox it does not run. */
const sandbox = "sandbox; default-src 'none'; style-src 'unsafe-inline'";

export function mediaRoute(app: FastifyInstance, callTo: (name: SubgraphName) => ServiceCall): void {
  app.get<{ Params: { subgraph: string; key: string } }>('/media/:subgraph/:key', async (request, reply) => {
    const { subgraph, key } = request.params;
    const notFound = () => sendError(request, reply, 404, 'NOT_FOUND', 'There is no such file.');
    if (!isSubgraphName(subgraph) || key.length > limits.mediaKeyLength || !keyForm.test(key)) return notFound();
    const media = await mediaOf(callTo(subgraph), subgraph, key);
    if (!media) return notFound();
    const contentType = servedTypes.test(media.contentType) ? media.contentType : 'application/octet-stream';
    return reply
      .header('content-type', contentType)
      .header('content-security-policy', sandbox)
      .header('x-content-type-options', 'nosniff')
      .header('cross-origin-resource-policy', 'cross-origin')
      .header('cache-control', immutable)
      .send(Buffer.from(media.body, isText(contentType) ? 'utf8' : 'base64'));
  });
}

/** A subgraph that keeps no media has no such field. */
async function mediaOf(call: ServiceCall, subgraph: SubgraphName, key: string): Promise<Media> {
  const field = `${subgraph}Media`;
  try {
    const data = await call<Record<string, Media>>(
      `query ($key: String!) { ${field}(key: $key) { contentType body } }`,
      {
        key,
      },
    );
    return data[field] ?? null;
  } catch (error) {
    const { code } = (error as { extensions?: { code?: string } }).extensions ?? {};
    if (code === 'GRAPHQL_VALIDATION_FAILED' || code === 'NOT_FOUND' || code === 'BAD_USER_INPUT') return null;
    throw error;
  }
}

/** SVG travels as the text that it is, everything else in base64. */
const isText = (contentType: string) => contentType.startsWith('image/svg+xml');
