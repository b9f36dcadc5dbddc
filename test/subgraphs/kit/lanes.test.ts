import { lanes } from '../../../subgraphs/kit/lanes.js';
import { together } from '../../kit/together.js';

test('what comes while a batch runs shares the next ones, in order, and keys do not wait for each other', async () => {
  const batches: string[] = [];
  const run = lanes(async (key: string, batch: number[]) => {
    batches.push(`${key}:${batch.join()}`);
    await Promise.resolve();
    return batch.map((work) => work * 2);
  }, 3);
  expect(await together(6, (index) => run(index === 5 ? 'b' : 'a', index))).toEqual([0, 2, 4, 6, 8, 10]);
  expect(batches).toEqual(['a:0', 'b:5', 'a:1,2,3', 'a:4']);
});

test('a batch that fails fails for its callers alone', async () => {
  const run = lanes(async (_: string, batch: number[]) => {
    if (batch.includes(0)) throw new Error('refused');
    return batch;
  }, 10);
  const outcomes = await Promise.allSettled([run('a', 0), run('a', 1), run('a', 2)]);
  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled']);
  expect(await run('a', 3)).toBe(3);
});
