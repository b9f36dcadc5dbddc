import { delivery } from '../../../cli/import/deliver.js';
import { accepted } from '../../../subgraphs/kit/bulk.js';
import type { BulkResult } from '../../../subgraphs/kit/bulk.js';
import { codedError } from '../../../subgraphs/kit/codedError.js';

async function deliver(rows: readonly number[], send: (batch: readonly number[]) => BulkResult[]) {
  const outcomes = new Map<number, string>();
  const waits: number[] = [];
  const sizes: number[] = [];
  const sending = delivery<number>(
    async (batch) => {
      sizes.push(batch.length);
      return send(batch);
    },
    (row, { outcome, code }) => void outcomes.set(row, code ?? outcome),
    1,
    async (ms) => void waits.push(ms),
  );
  for (const row of rows) await sending.add(row, 1);
  await sending.done();
  return { outcomes, waits, sizes };
}

const created = (batch: readonly number[]) => batch.map((_, index) => accepted(index, 'CREATED', 'x'));

test('a row that spoils its batch is found, and the others are sent', async () => {
  const { outcomes, sizes } = await deliver([1, 2, 3, 4, 5, 6, 7, 8], (batch) => {
    if (batch.includes(6)) throw codedError('BAD_USER_INPUT', 'No.');
    return created(batch);
  });
  expect([...outcomes].filter(([, outcome]) => outcome !== 'CREATED')).toEqual([[6, 'BAD_USER_INPUT']]);
  expect(outcomes.size).toBe(8);
  expect(sizes).toEqual([8, 4, 4, 2, 1, 1, 2]);
});

test('a busy server is given time, and then less at once', async () => {
  const { outcomes, sizes, waits } = await deliver([1, 2, 3, 4], (batch) => {
    if (batch.length > 1) throw codedError('BUSY', 'Later.');
    return created(batch);
  });
  expect(outcomes.size).toBe(4);
  expect(sizes).toEqual([4, 4, 2, 2, 1, 1, 2, 2, 1, 1]);
  expect(waits).toEqual([200, 500, 200, 500, 200, 500]);
});

test('a server that stays away ends the import after half a minute of tries', async () => {
  const waits: number[] = [];
  const gone = delivery<number>(
    () => Promise.reject(codedError('UNREACHABLE', 'Gone.')),
    () => undefined,
    1,
    async (ms) => void waits.push(ms),
  );
  await gone.add(1, 1);
  await expect(gone.done()).rejects.toThrow('Gone.');
  expect(waits.reduce((sum, ms) => sum + ms)).toBe(34_700);
});

test('a row without a result is refused, and 500 rows are a batch', async () => {
  const { outcomes, sizes } = await deliver([...Array(1001).keys()], (batch) => created(batch).slice(0, 499));
  expect(sizes).toEqual([500, 500, 1]);
  expect([...outcomes].filter(([, outcome]) => outcome === 'NO_RESULT').map(([row]) => row)).toEqual([499, 999]);
});
