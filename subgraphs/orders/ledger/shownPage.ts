// A page of a list of which not every row is shown: it is read on until the page is full, or the list is at its end.

import { pageLimit, pageWindow } from '../../kit/connection.js';
import type { Connection, PageArgs } from '../../kit/connection.js';

/** `read` answers pages of the whole list; `shown` says which of some rows are shown. */
export async function shownPage<T>(
  args: PageArgs,
  read: (args: PageArgs) => Promise<Connection<T>>,
  shown: (rows: readonly T[]) => Promise<readonly T[]>,
): Promise<Connection<T>> {
  const { limit, backward } = pageWindow(args);
  const edgesOf = async ({ nodes, edges }: Connection<T>) => {
    const those = new Set(await shown(nodes));
    return edges.filter(({ node }) => those.has(node));
  };
  const first = await read(args);
  let edges = await edgesOf(first);
  if (edges.length === first.edges.length) return first;
  let { pageInfo } = first;
  // One more than the page holds tells whether there is another.
  while (edges.length <= limit && (backward ? pageInfo.hasPreviousPage : pageInfo.hasNextPage)) {
    const { startCursor: before, endCursor: after } = pageInfo;
    const next = await read(backward ? { last: pageLimit, before } : { first: pageLimit, after });
    const found = await edgesOf(next);
    edges = backward ? [...found, ...edges] : [...edges, ...found];
    ({ pageInfo } = next);
  }
  const more = edges.length > limit;
  const page = backward ? edges.slice(-limit) : edges.slice(0, limit);
  return {
    edges: page,
    nodes: page.map(({ node }) => node),
    pageInfo: {
      ...first.pageInfo,
      ...(backward ? { hasPreviousPage: more } : { hasNextPage: more }),
      startCursor: page.at(0)?.cursor ?? null,
      endCursor: page.at(-1)?.cursor ?? null,
    },
    count: first.count,
  };
}
