// The supergraph with the addresses at which its subgraphs are reached: ours are composed without any.

import { composeGraph } from '../../schema/compose.js';
import { subgraphUrl } from '../world/environment.js';
import type { SubgraphPorts } from '../world/environment.js';
import { isSubgraphName } from '../../subgraphs/roster.js';

/** The generated subgraph has no address of its own; no operation of the benchmark needs it. */
export const nowhere = 'http://127.0.0.1:9/graphql';

export const withSubgraphUrls = (ports: SubgraphPorts): string =>
  composeGraph().supergraphSdl.replace(/@join__graph\(name: "(\w+)", url: "[^"]*"\)/g, (_, name: string) => {
    const url = isSubgraphName(name) ? subgraphUrl(ports, name) : nowhere;
    return `@join__graph(name: "${name}", url: "${url}")`;
  });
