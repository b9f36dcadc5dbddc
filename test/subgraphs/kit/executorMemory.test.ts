// What documents leave behind is bounded in bytes, whether they come once or again.

import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const script = fileURLToPath(new URL('./executorHeap.ts', import.meta.url));
/** V8 would keep the text of every function that is made of one, until memory is short. */
const flags = ['--expose-gc', '--no-compilation-cache', '--import', 'tsx/esm'];
const documents = 1_000;
const mebibyte = 1024 * 1024;

test.each([1, 2])('of documents that come %d times', async (times) => {
  const { stdout } = await promisify(execFile)(process.execPath, [...flags, script, `${documents}`, `${times}`]);
  const [grown, held] = stdout.split(' ').map(Number);
  expect(held).toBe(documents);
  expect(grown).toBeLessThan(30 * mebibyte);
});
