// What earlier imports into a data folder gathered of each thing, so that files imported one by one end as if imported together.

import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { oneLine } from './sortedEntries.js';
import type { Entry } from './sortedEntries.js';

/** One file a kind, in the order of its keys; lost or stale, it only means that the latest file wins where files differ. */
export async function openMemory<V>(path: string) {
  await mkdir(dirname(path), { recursive: true });
  const next = `${path}.next-${process.pid}`;
  const out = createWriteStream(next);
  return {
    async *known(): AsyncGenerator<Entry<V>> {
      if (!existsSync(path)) return;
      for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Infinity })) {
        yield JSON.parse(line) as Entry<V>;
      }
    },
    async keep(entry: Entry<V>): Promise<void> {
      if (!out.write(`${oneLine(entry)}\n`)) await once(out, 'drain');
    },
    /** Puts what was kept in the place of what was known. */
    async close(done: boolean): Promise<void> {
      out.end();
      await once(out, 'finish');
      if (done) await rename(next, path);
    },
  };
}
