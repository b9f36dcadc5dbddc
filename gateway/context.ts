// What every fetch of one client request carries along.

import type { GraphQLAnswer } from '../subgraphs/kit/transport.js';
import type { ViewerClaims } from '../subgraphs/kit/viewer.js';

export type GatewayContext = {
  viewer: ViewerClaims;
  /** The viewer as the gateway signed it for the subgraphs. */
  identity: string;
  requestId: string;
  signal?: AbortSignal | undefined;
};

export type { GraphQLAnswer };
