import fc from 'fast-check';
import type { Connection, PageArgs } from '../../../subgraphs/kit/connection.js';
import { keysetPage, keysetPages } from '../../../subgraphs/kit/keyset.js';
import { collection } from '../../../subgraphs/kit/mongo.js';
import type { Cluster, Model } from '../../../subgraphs/kit/mongo.js';
import { pagesByParent } from '../../../subgraphs/kit/pagesByParent.js';
import { dropAndClose, openCluster } from './openCluster.js';

type Row = { _id: string; parent: string; at: Date };
const definition = collection<Row>('rows', { _id: String, parent: String, at: Date }, [
  { keys: { parent: 1, at: 1, _id: 1 } },
]);
const parents = ['a', 'b', 'c', 'none'];
const byTime = (descending: boolean) => ({ field: 'at', kind: 'date', descending }) as const;

let cluster: Cluster;
let model: Model<Row>;
beforeAll(async () => {
  cluster = await openCluster();
  const db = cluster.database('lists');
  model = db.model(definition);
  await db.ensureIndexes();
  // Many share a time, so that the id decides.
  await model.insertMany(
    Array.from({ length: 60 }, (_, n) => ({
      _id: `r${String(n).padStart(2, '0')}`,
      parent: parents[n % 3],
      at: new Date(1000 * (n % 7)),
    })),
  );
});
afterAll(() => dropAndClose(cluster, ['lists']));

const windows = fc.record({
  size: fc.integer({ min: 1, max: 25 }),
  backward: fc.boolean(),
  descending: fc.boolean(),
  parents: fc.array(fc.constantFrom(...parents), { minLength: 1, maxLength: 6 }),
});

test('the pages of many lists are those that each list alone would give, from the first to the last', async () => {
  await fc.assert(
    fc.asyncProperty(windows, async ({ size, backward, descending, parents: asked }) => {
      const filters = asked.map((parent) => ({ parent }));
      const sort = byTime(descending);
      let cursor: string | null = null;
      do {
        const args: PageArgs = backward ? { last: size, before: cursor } : { first: size, after: cursor };
        const alone = await Promise.all(filters.map((filter) => keysetPage(model, filter, sort, args)));
        const all: Connection<Row>[] = await keysetPages(model, filters, sort, args);
        const plain = ({ edges, pageInfo }: Connection<Row>) => ({ edges, pageInfo });
        expect(all.map(plain)).toEqual(alone.map(plain));
        expect(await Promise.all(all.map((page) => page.count()))).toEqual(
          await Promise.all(alone.map((page) => page.count())),
        );
        const { hasPreviousPage, hasNextPage, startCursor, endCursor } = all[0]!.pageInfo;
        const next = backward ? hasPreviousPage && startCursor : hasNextPage && endCursor;
        cursor = next || null;
      } while (cursor !== null);
    }),
    { numRuns: 30 },
  );
});

test('a projection holds for each list', async () => {
  const pages = await keysetPages(
    model,
    [{ parent: 'a' }, { parent: 'b' }],
    byTime(false),
    { first: 1 },
    { parent: 0 },
  );
  expect(pages.map(({ nodes }) => nodes)).toEqual([
    [{ _id: 'r00', at: new Date(0) }],
    [{ _id: 'r07', at: new Date(0) }],
  ]);
});

test('parents that ask for the same share a read of a hundred parents at most; a failed read fails for all of them', async () => {
  const asked: [number, object][] = [];
  const pages = pagesByParent(async (ids, ask: { first: number }) => {
    asked.push([ids.length, ask]);
    if (ask.first === 0) throw new Error('no page');
    return ids.map((id) => `${id}:${ask.first}`);
  });
  const many = Array.from({ length: 150 }, (_, n) => String(n));
  const [first, second] = await Promise.all([
    Promise.all(many.map((id) => pages.load(id, { first: 1 }))),
    pages.load('7', { first: 2 }),
  ]);
  expect(first).toEqual(many.map((id) => `${id}:1`));
  expect(second).toBe('7:2');
  expect(asked).toEqual([
    [100, { first: 1 }],
    [50, { first: 1 }],
    [1, { first: 2 }],
  ]);
  const failed = await Promise.allSettled(['1', '2'].map((id) => pages.load(id, { first: 0 })));
  expect(failed.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(await pages.load('7', { first: 2 })).toBe('7:2');
  expect(asked).toHaveLength(4);
});
