// Books in a file, of whatever stands in for others: a line for each entry as it became, flushed to the disk before anyone is answered.

import { closeSync, existsSync, fdatasync, ftruncateSync, openSync, readFileSync, write } from 'node:fs';
import { promisify } from 'node:util';

export type BookFile<Entry, Command> = {
  /** `lost`: what asked must not be answered. */
  perform(command: Command): Promise<{ entry: Entry | null; lost: boolean }>;
  entries(): Promise<Entry[]>;
  close(): Promise<void>;
};

const flush = promisify(fdatasync);
const append = promisify(write);

/**
 * `perform` answers the very entry that it was given where nothing of it changed. What a kill left half written at the end was answered to
 * nobody, and is cut off. Throws where a line before it can't be read.
 */
export function openBookFile<Entry extends { _id: string }, Command extends { key: string }>(
  file: string,
  perform: (known: Entry | null, command: Command) => { entry: Entry | null; lost: boolean },
): BookFile<Entry, Command> {
  const entries = new Map<string, Entry>();
  const kept = existsSync(file) ? readFileSync(file) : Buffer.alloc(0);
  const whole = kept.lastIndexOf(0x0a) + 1;
  for (const line of kept.subarray(0, whole).toString('utf8').split('\n')) {
    if (line === '') continue;
    const entry = JSON.parse(line) as Entry;
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
      const { entry, lost } = perform(known, command);
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
