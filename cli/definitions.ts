// Finds a subgraph's definition by its name, so that a process loads just the code that it runs.

import type { AnySubgraph } from '../subgraphs/kit/subgraph.js';
import type { SubgraphName } from '../subgraphs/roster.js';

export async function definitionOf(name: SubgraphName): Promise<AnySubgraph> {
  const { subgraph } = (await import(`../subgraphs/${name}/index.js`)) as { subgraph: AnySubgraph };
  return subgraph;
}
