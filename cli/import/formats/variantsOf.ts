// The one variant of each product that an import made.

import type { Graph } from '../graph.js';

type Found = { nodes: readonly ({ id: string; variants: readonly { id: string }[] } | null)[] };

const document = `query Variants($ids: [ID!]!) { nodes(ids: $ids) { ... on Product { id variants { id } } } }`;
const nodesAtOnce = 100;

/** A product that has no variant any more is left out. */
export async function variantsOf(graph: Graph, productIds: readonly string[]): Promise<Map<string, string>> {
  const ids = [...new Set(productIds)];
  const found = new Map<string, string>();
  for (let at = 0; at < ids.length; at += nodesAtOnce) {
    const { nodes } = await graph.run<Found>(document, { ids: ids.slice(at, at + nodesAtOnce) });
    for (const node of nodes) if (node?.variants[0]) found.set(node.id, node.variants[0].id);
  }
  return found;
}
