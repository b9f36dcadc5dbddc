// How a plan's fetches reach the subgraphs: under the request's identity and id, over whichever transport, and counted.

import type { Transport } from '../../subgraphs/kit/transport.js';
import { subgraphFetchSeconds } from '../metrics.js';
import type { Fetcher } from './operation.js';

/** A fetch rejects where its transport does. */
export function fetcherOver(names: readonly string[], transportTo: (name: string) => Transport): Fetcher {
  const transports = new Map(names.map((name) => [name, observed(name, transportTo(name))]));
  return ({ identity, requestId }) =>
    async (name, { query, operationName, variables, document, signal }) => {
      const send = transports.get(name);
      if (!send) throw new Error(`The supergraph has no subgraph ${name}.`);
      return send({ query, operationName, variables, document, identity, requestId, signal });
    };
}

function observed(name: string, send: Transport): Transport {
  const answered = subgraphFetchSeconds.labels({ subgraph: name, outcome: 'answered' });
  const failed = subgraphFetchSeconds.labels({ subgraph: name, outcome: 'failed' });
  return async (exchange) => {
    const began = performance.now();
    try {
      const answer = await send(exchange);
      answered.observe((performance.now() - began) / 1000);
      return answer;
    } catch (error) {
      failed.observe((performance.now() - began) / 1000);
      throw error;
    }
  };
}
