import { recordReads } from '../../../subgraphs/kit/recordReads.js';

/** Reads that are answered when the test says so; `time` is what a read begins with. */
function rig() {
  const queries: { ids: readonly string[]; answer(found: Record<string, unknown>): void; fail(error: Error): void }[] =
    [];
  const kept: [id: string, value: unknown, began: number][] = [];
  const state: { time: number | null } = { time: 1 };
  const reads = recordReads<number>({
    begin: () => state.time,
    read: (ids) =>
      new Promise((resolve, reject) =>
        queries.push({ ids, answer: (found) => resolve(new Map(Object.entries(found))), fail: reject }),
      ),
    keep: (...of) => void kept.push(of),
  });
  return { reads, queries, kept, state };
}
const aTurn = () => new Promise((resolve) => setImmediate(resolve));

test('what is asked for in one turn goes in one query, each id once, and absent ones are kept as absent', async () => {
  const { reads, queries, kept } = rig();
  const asked = [reads.ask('a'), reads.ask('b'), reads.ask('a')];
  const later = Promise.resolve().then(() => reads.ask('c'));
  await aTurn();
  expect(queries.map(({ ids }) => ids)).toEqual([['a', 'b', 'c']]);
  queries[0]?.answer({ a: 1, c: 3 });
  expect(await Promise.all([...asked, later])).toEqual([1, null, 1, 3]);
  expect(kept).toEqual([
    ['a', 1, 1],
    ['b', null, 1],
    ['c', 3, 1],
  ]);
});

test('who asks for an id that is being read joins', async () => {
  const { reads, queries } = rig();
  const first = reads.ask('a');
  await aTurn();
  const second = reads.ask('a');
  await aTurn();
  expect(queries).toHaveLength(1);
  queries[0]?.answer({ a: 1 });
  expect(await Promise.all([first, second])).toEqual([1, 1]);
});

test('a read that a write overtook answers those who asked before, and nobody after; it is not kept', async () => {
  const { reads, queries, kept, state } = rig();
  const before = reads.ask('a');
  await aTurn();
  reads.overtake('a');
  state.time = 2;
  const after = reads.ask('a');
  await aTurn();
  expect(queries).toHaveLength(2);
  queries[1]?.answer({ a: 'new' });
  queries[0]?.answer({ a: 'old' });
  expect(await Promise.all([before, after])).toEqual(['old', 'new']);
  expect(kept).toEqual([['a', 'new', 2]]);
});

test('a write that the read has in it does not overtake it', async () => {
  const { reads, queries, kept, state } = rig();
  state.time = 5;
  const asked = reads.ask('a');
  await aTurn();
  reads.overtake('a', (began) => began >= 5);
  queries[0]?.answer({ a: 1 });
  await asked;
  expect(kept).toEqual([['a', 1, 5]]);
  const again = reads.ask('b');
  await aTurn();
  reads.overtake('b', (began) => began >= 6);
  queries[1]?.answer({ b: 1 });
  await again;
  expect(kept).toHaveLength(1);
});

test('a write before the query is sent overtakes nothing', async () => {
  const { reads, queries, kept } = rig();
  const asked = reads.ask('a');
  reads.overtake('a');
  reads.overtakeAll();
  await aTurn();
  queries[0]?.answer({ a: 'new' });
  expect(await asked).toBe('new');
  expect(kept).toEqual([['a', 'new', 1]]);
});

test('where nothing may be kept, nobody joins what was sent', async () => {
  const { reads, queries, kept, state } = rig();
  state.time = null;
  const first = reads.ask('a');
  await aTurn();
  const second = reads.ask('a');
  await aTurn();
  queries[0]?.answer({ a: 1 });
  queries[1]?.answer({ a: 2 });
  expect(await Promise.all([first, second])).toEqual([1, 2]);
  expect(kept).toEqual([]);
});

test('a query that fails fails for its askers, and the next one is sent anew', async () => {
  const { reads, queries, kept } = rig();
  const asked = [reads.ask('a'), reads.ask('b')];
  await aTurn();
  queries[0]?.fail(new Error('out of reach'));
  expect((await Promise.allSettled(asked)).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  const again = reads.ask('a');
  await aTurn();
  queries[1]?.answer({ a: 1 });
  expect(await again).toBe(1);
  expect(kept).toEqual([['a', 1, 1]]);
});

test('a query takes a thousand ids', async () => {
  const { reads, queries } = rig();
  for (let index = 0; index < 2100; index += 1) void reads.ask(`id${index}`);
  await aTurn();
  expect(queries.map(({ ids }) => ids.length)).toEqual([1000, 1000, 100]);
});
