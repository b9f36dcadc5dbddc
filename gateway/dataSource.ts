// Apollo's plans reach a subgraph through this: the same identity and request id over either transport.

import type { GraphQLDataSource } from '@apollo/gateway';
import type { Transport } from '../subgraphs/kit/transport.js';
import type { GatewayContext } from './context.js';

export function dataSourceOver(transport: Transport): GraphQLDataSource<GatewayContext> {
  return {
    process: async ({ request, context }) => {
      const answer = await transport({
        query: request.query ?? '',
        variables: request.variables,
        operationName: request.operationName,
        identity: context.identity,
        requestId: context.requestId,
        signal: context.signal,
      });
      return answer as Awaited<ReturnType<GraphQLDataSource['process']>>;
    },
  };
}
