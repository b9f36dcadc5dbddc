import { connectionOf, pageWindow } from '../../kit/connection.js';
import type { Connection, CursorKey, PageArgs } from '../../kit/connection.js';
import type { ShowcaseItem } from './showcaseStore.js';

/** A page of a list that is held whole; where a cursor's item has gone, the page goes on at its place. */
export function showcasePage(items: readonly ShowcaseItem[], args: PageArgs): Connection<ShowcaseItem> {
  const window = pageWindow(args);
  const { from, limit, backward } = window;
  const placed = items.map((item, position) => ({ item, position }));
  const rows = backward
    ? placed
        .slice(0, from ? placeOf(items, from).before : items.length)
        .slice(-(limit + 1))
        .reverse()
    : placed.slice(from ? placeOf(items, from).after : 0).slice(0, limit + 1);
  const page = connectionOf(
    rows,
    window,
    ({ item, position }) => ({ value: position, id: item._id }),
    async () => items.length,
  );
  const edges = page.edges.map(({ cursor, node }) => ({ cursor, node: node.item }));
  return { ...page, edges, nodes: edges.map((edge) => edge.node) };
}

function placeOf(items: readonly ShowcaseItem[], { value, id }: CursorKey): { before: number; after: number } {
  const found = items.findIndex((item) => item._id === id);
  const former = typeof value === 'number' ? Math.max(0, value) : 0;
  return found >= 0 ? { before: found, after: found + 1 } : { before: former, after: former };
}
