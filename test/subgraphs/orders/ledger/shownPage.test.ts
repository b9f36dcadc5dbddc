// Pages of a list of which not every row is shown are those of the list of the rows that are.

import fc from 'fast-check';
import { connectionOf, pageWindow } from '../../../../subgraphs/kit/connection.js';
import type { Connection, PageArgs } from '../../../../subgraphs/kit/connection.js';
import { shownPage } from '../../../../subgraphs/orders/ledger/shownPage.js';

const pageOf = (rows: readonly number[], args: PageArgs): Connection<number> => {
  const window = pageWindow(args);
  const ordered = window.backward ? [...rows].reverse() : rows;
  const from = window.from?.value as number | undefined;
  const beyond = ordered.filter((row) => from === undefined || (window.backward ? row < from : row > from));
  return connectionOf(beyond.slice(0, window.limit + 1), window, (row) => ({ value: row, id: `${row}` }));
};

test('whatever is hidden, page by page, forward and back, each page but the last is full', async () => {
  const lists = fc.array(fc.boolean(), { maxLength: 320 });
  await fc.assert(
    fc.asyncProperty(lists, fc.integer({ min: 1, max: 7 }), fc.boolean(), async (seen, size, backward) => {
      const rows = seen.map((_, place) => place);
      const visible = rows.filter((row) => seen[row]);
      let reads = 0;
      const read = async (args: PageArgs) => {
        reads += 1;
        return pageOf(rows, args);
      };
      const shown = async (some: readonly number[]) => some.filter((row) => seen[row]);
      const found: number[] = [];
      let cursor: string | null = null;
      for (let more = true; more;) {
        const args: PageArgs = backward ? { last: size, before: cursor } : { first: size, after: cursor };
        const { nodes, edges, pageInfo } = await shownPage(args, read, shown);
        expect(edges.map(({ node }) => node)).toEqual(nodes);
        if (backward) found.unshift(...nodes);
        else found.push(...nodes);
        more = backward ? pageInfo.hasPreviousPage : pageInfo.hasNextPage;
        if (more) expect(nodes).toHaveLength(size);
        cursor = backward ? pageInfo.startCursor : pageInfo.endCursor;
        expect(cursor === null).toBe(nodes.length === 0);
      }
      expect(found).toEqual(visible);
      if (visible.length === rows.length) expect(reads).toBe(Math.max(1, Math.ceil(rows.length / size)));
    }),
    { numRuns: 200 },
  );
});
