// The contender `stock`: Apollo's gateway and its standalone server as their documentation has them, over our subgraphs. The argument is
// the supergraph's file.

import { readFileSync } from 'node:fs';
import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { identityHeader } from '../../../subgraphs/kit/transport.js';

type Context = { identity: string };

const gateway = new ApolloGateway({
  supergraphSdl: readFileSync(process.argv[2] ?? '', 'utf8'),
  buildService: ({ url }) =>
    new RemoteGraphQLDataSource<Context>({
      url,
      willSendRequest({ request, context }) {
        // The gateway asks subgraphs of itself, too, and then there is no context.
        if (context.identity) request.http?.headers.set(identityHeader, context.identity);
      },
    }),
});
const { url } = await startStandaloneServer(new ApolloServer<Context>({ gateway }), {
  listen: { host: '127.0.0.1', port: 0 },
  context: async ({ req }) => ({ identity: String(req.headers[identityHeader] ?? '') }),
});
process.stdout.write(`ready ${url}\n`);

// A profile is written by a process that ends in order.
process.once('SIGTERM', () => process.exit(0));
