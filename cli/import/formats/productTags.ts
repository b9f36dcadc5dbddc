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

/**
 * Up to three, drawn by the video's id and the product's: the highest draws win, so goods that come or go change the few
 * videos that they are in. Each is in view for a third of the video.
 */
export function tagsOf(videoId: string, durationSeconds: number, goods: Goods) {
  const wanted = spread(videoId, 'tags', 1, 3);
  const drawn = goods
    .map((productId) => ({ productId, draw: spread(`${videoId} ${productId}`, 'tag', 0, 0xfffffffe) }))
    .sort((a, b) => b.draw - a.draw || (a.productId < b.productId ? -1 : 1));
  return drawn.slice(0, wanted).map(({ productId }, index) => ({
    productId,
    startSeconds: Math.floor((durationSeconds / 3) * index),
    endSeconds: Math.floor((durationSeconds / 3) * (index + 1)),
  }));
}
