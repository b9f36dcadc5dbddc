// One subgraph away costs its fields, with a code, and not the page.

import { readFileSync } from 'node:fs';
import type { TestSupergraph } from '../kit/supergraph.js';

const feed = readFileSync(new URL('../../examples/operations/feed.graphql', import.meta.url), 'utf8');

export function outage(world: () => TestSupergraph): void {
  let graph: TestSupergraph;
  beforeAll(() => {
    graph = world();
  });

  const videosOf = (data: any) => data.feed.edges.map((edge: any) => edge.node.video);
  const goodsOf = (data: any) => videosOf(data).flatMap((video: any) => video.tags.map((tag: any) => tag.shoppable));

  test.each([
    [
      'reviews',
      (data: any) => goodsOf(data).flatMap((goods: any) => (goods.__typename === 'Product' ? [goods.rating] : [])),
    ],
    ['creators', (data: any) => videosOf(data).map((video: any) => video.creator?.displayName ?? null)],
    [
      'users',
      (data: any) =>
        goodsOf(data).flatMap((goods: any) => (goods.bestReviews ?? []).map((review: any) => review.author)),
    ],
    [
      'products',
      (data: any) => goodsOf(data).flatMap((goods: any) => (goods?.__typename === 'RetailerOffer' ? [] : [goods])),
    ],
  ] as const)('without %s the feed is still there', async (name, lost) => {
    const restore = graph.cut(name);
    const { data, errors } = await graph.run(feed, { first: 10 });
    restore();
    expect(videosOf(data)).toHaveLength(10);
    const places = lost(data);
    expect(places.length).toBeGreaterThan(0);
    expect(places.every((place: unknown) => place === null)).toBe(true);
    expect(new Set(errors.map(({ extensions }) => extensions.code))).toEqual(new Set(['SUBGRAPH_UNAVAILABLE']));
    expect(JSON.stringify(errors)).not.toMatch(/127\.0\.0\.1|ECONN|mongodb|node_modules/);
    const whole = await graph.run(feed, { first: 10 });
    expect(whole.errors).toEqual([]);
  });
}
