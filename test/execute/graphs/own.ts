// Our own supergraph, as its subgraphs' contracts define it, over made data.

import { graphSubgraphName, graphSubgraphSdl } from '../../../schema/graphSubgraph.js';
import { contractFile, sdlOf } from '../../../schema/load.js';
import { roster } from '../../../subgraphs/roster.js';
import type { MadeGraph } from '../graph.js';

export const ownGraph: MadeGraph = {
  name: 'own',
  subgraphs: {
    ...Object.fromEntries(roster.map(({ name }) => [name, sdlOf(name)])),
    [graphSubgraphName]: graphSubgraphSdl(contractFile('shared.graphql'), []),
  },
};
