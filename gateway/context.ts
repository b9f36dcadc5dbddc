// What every fetch of one client request carries along.

import type { GraphQLAnswer } from '../subgraphs/kit/transport.js';

export type GatewayContext = {
  /** The viewer as the gateway signed it for the subgraphs; before a foreign supergraph, the client's own Authorization. */
  identity: string;
  requestId: string;
  signal?: AbortSignal | undefined;
};

export type { GraphQLAnswer };
