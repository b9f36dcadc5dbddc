import { remembered } from '../../../../subgraphs/videos/feed/remembered.js';

const lists = (most = 100) =>
  remembered<number[]>({
    most,
    weigh: ({ length }) => length,
    isSame: (one, other) => one.join() === other.join(),
  });

test('who comes at the same time shares one read, and whoever comes later has it at once', async () => {
  const recall = lists();
  let reads = 0;
  const read = async () => [(reads += 1)];
  const [one, other] = await Promise.all([recall('a', [1], read), recall('a', [1], read)]);
  expect(one).toBe(other);
  expect(recall('a', [1], read)).toBe(one);
  expect(recall('b', [1], read)).toBeInstanceOf(Promise);
  expect(reads).toBe(2);
});

test('another basis reads anew; what is then the same stays the very same', async () => {
  const recall = lists();
  const first = await recall('a', [1, 'x'], async () => [1]);
  expect(await recall('a', [2, 'x'], async () => [1])).toBe(first);
  expect(await recall('a', [2, 'y'], async () => [2])).toEqual([2]);
  expect(await recall('a', [2], async () => [3])).toEqual([3]);
});

test('a read that failed is not remembered, and does not take away what a later one brought', async () => {
  const recall = lists();
  const failing = recall('a', [1], () => Promise.reject(new Error('gone')));
  const later = recall('a', [2], async () => [2]);
  await expect(failing).rejects.toThrow('gone');
  await later;
  expect(recall('a', [2], async () => [3])).toEqual([2]);
  await expect(recall('b', [1], () => Promise.reject(new Error('gone')))).rejects.toThrow('gone');
  expect(await recall('b', [1], async () => [4])).toEqual([4]);
});

test('a read that is overtaken is not kept over the one that overtook it', async () => {
  const recall = lists();
  let finish: (value: number[]) => void = () => undefined;
  const slow = recall('a', [1], () => new Promise((resolve) => (finish = resolve)));
  await recall('a', [2], async () => [2]);
  finish([1]);
  expect(await slow).toEqual([1]);
  expect(recall('a', [2], async () => [3])).toEqual([2]);
});

test('what weighs too much is let go, the longest unused first', async () => {
  const recall = lists(10);
  for (const key of ['a', 'b', 'c']) await recall(key, [], async () => [1, 2, 3]);
  expect(recall('c', [], async () => [])).toEqual([1, 2, 3]);
  expect(recall('a', [], async () => [])).toBeInstanceOf(Promise);
});
