// Which goods on sale are tagged in an imported video: the set tells none, so a rule does.

import type { Graph } from '../graph.js';
import { spread } from '../read/spread.js';

type Goods = readonly string[];

const document = `query Goods($first: Int!) {
  categories(first: $first) { nodes { products(first: 40) { nodes { id } } } }
}`;

const asked = new WeakMap<Graph, Promise<Goods>>();

/** Products of each category on sale, asked for once an import; none, where nothing is on sale. */
export function goodsOnSale(graph: Graph): Promise<Goods> {
  const known = asked.get(graph) ?? find(graph);
  asked.set(graph, known);
  return known;
}

type Answer = { categories: { nodes: readonly { products: { nodes: readonly { id: string }[] } }[] } };

async function find(graph: Graph): Promise<Goods> {
  const { categories } = await graph.run<Answer>(document, { first: 100 });
  return [...new Set(categories.nodes.flatMap(({ products }) => products.nodes.map(({ id }) => id)))].sort();
}

/** Up to three, drawn by the video's id and the product's: the highest draws win. */
export function chosenFor(videoId: string, goods: Goods): string[] {
  const wanted = spread(videoId, 'tags', 1, 3);
  return goods
    .map((productId) => ({ productId, draw: spread(`${videoId} ${productId}`, 'tag', 0, 0xfffffffe) }))
    .sort((a, b) => b.draw - a.draw || (a.productId < b.productId ? -1 : 1))
    .slice(0, wanted)
    .map(({ productId }) => productId);
}

/** Each is in view for a third of the video. */
export const tagsOf = (goods: Goods, durationSeconds: number) =>
  goods.map((productId, index) => ({
    productId,
    startSeconds: Math.floor((durationSeconds / 3) * index),
    endSeconds: Math.floor((durationSeconds / 3) * (index + 1)),
  }));

const nodesAtOnce = 100;
const statuses = `query Statuses($ids: [ID!]!) { nodes(ids: $ids) { ... on Product { id status } } }`;
type Statuses = { nodes: readonly ({ id?: string; status?: string } | null)[] };

/** What was taken off sale since it was chosen can't be tagged. */
export async function stillOnSale(graph: Graph, productIds: readonly string[]): Promise<Set<string>> {
  const ids = [...new Set(productIds)];
  const found = new Set<string>();
  for (let at = 0; at < ids.length; at += nodesAtOnce) {
    const { nodes } = await graph.run<Statuses>(statuses, { ids: ids.slice(at, at + nodesAtOnce) });
    for (const node of nodes) if (node?.id && node.status === 'PUBLISHED') found.add(node.id);
  }
  return found;
}
