// The test provider's books in a file: a line for each entry as it became, flushed to the disk before anyone is answered.

import { closeSync, existsSync, fdatasync, ftruncateSync, openSync, readFileSync, write } from 'node:fs';
import { promisify } from 'node:util';
import { performTest } from '../../subgraphs/orders/payment/test/performTest.js';
import type { TestCommand, TestEntry } from '../../subgraphs/orders/payment/test/testEntry.js';

export type FileBooks = {
  /** `lost`: what asked must not be answered. */
  perform(command: TestCommand): Promise<{ entry: TestEntry | null; lost: boolean }>;
  entries(): Promise<TestEntry[]>;
  close(): Promise<void>;
};

const flush = promisify(fdatasync);
const append = promisify(write);

/** What a kill left half written at the end was answered to nobody, and is cut off. Throws where a line before it can't be read. */
export function openFileBooks(file: string, now: () => number): FileBooks {
  const entries = new Map<string, TestEntry>();
  const kept = existsSync(file) ? readFileSync(file) : Buffer.alloc(0);
  const whole = kept.lastIndexOf(0x0a) + 1;
  for (const line of kept.subarray(0, whole).toString('utf8').split('\n')) {
    if (line === '') continue;
    const entry = JSON.parse(line) as TestEntry;
    entries.set(entry._id, entry);
  }
  const descriptor = openSync(file, 'a');
  if (whole < kept.length) ftruncateSync(descriptor, whole);

  let waiting = '';
  let last = Promise.resolve();
  /** All that comes while a flush is under way goes with the next one. */
  const durable = (): Promise<void> => {
    if (waiting === '') return last;
    const before = last;
    last = before.then(async () => {
      const lines = waiting;
      waiting = '';
      if (lines === '') return;
      const bytes = Buffer.from(lines);
      for (let at = 0; at < bytes.length;) at += (await append(descriptor, bytes, at)).bytesWritten;
      await flush(descriptor);
    });
    return last;
  };
  return {
    async perform(command) {
      const known = entries.get(command.key) ?? null;
      const { entry, lost } = performTest(known, command, now());
      if (entry && entry !== known) {
        entries.set(entry._id, entry);
        waiting += `${JSON.stringify(entry)}\n`;
      }
      // Also what only reads waits for what it has read.
      await durable();
      return { entry, lost };
    },
    async entries() {
      await durable();
      return [...entries.values()];
    },
    async close() {
      await durable();
      closeSync(descriptor);
    },
  };
}
