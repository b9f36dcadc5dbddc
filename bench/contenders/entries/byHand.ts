// The contender `by-hand`: one endpoint over the driver that answers a feed page as the graph does.

import fastify from 'fastify';
import { settings } from '../../../subgraphs/kit/env.js';
import { identityVerifier } from '../../../subgraphs/kit/identity.js';
import { identityHeader } from '../../../subgraphs/kit/transport.js';
import { openQueries } from '../byHand/queries.js';
import { rankings } from '../byHand/ranking.js';
import { readPage } from '../byHand/readPage.js';
import { shapePage } from '../byHand/shapePage.js';

const { mongodbUri = '', databasePrefix, keyring } = settings();
if (!keyring) throw new Error('VITRINE_TRUSTED_KEYS is not set.');
const queries = await openQueries(mongodbUri, databasePrefix);
const rank = rankings(queries);
const verify = await identityVerifier(keyring);

const app = fastify();
app.post<{ Body: { first: number; after: string | null } }>('/feed', async (request, reply) => {
  const { viewer } = await verify(String(request.headers[identityHeader] ?? ''));
  const { first, after } = request.body;
  const part = await rank(viewer, after);
  if (!part) return reply.code(410).send({ error: 'This ranking is kept no more.' });
  const page = await readPage(queries, viewer, part, first);
  return reply.type('application/json; charset=utf-8').send(JSON.stringify(shapePage(part, page, viewer.market)));
});
await app.listen({ host: '127.0.0.1', port: 0 });
const address = app.server.address();
process.stdout.write(`ready http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/feed\n`);

// A profile is written by a process that ends in order.
process.once('SIGTERM', () => process.exit(0));
