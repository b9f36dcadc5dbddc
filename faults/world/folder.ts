// A folder of this run's own: in memory where there is room, and gone when the run is over.

import { existsSync, mkdtempSync, readdirSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const roomNeededBytes = 4 * 1024 ** 3;
const made = /^vitrine-faults-(\d+)-/;

/** Also removes what a killed run left behind. */
export function scratchFolder(): { path: string; remove(): void } {
  const parent = roomInMemory() ? '/dev/shm' : tmpdir();
  for (const name of readdirSync(parent)) {
    const owner = made.exec(name)?.[1];
    if (owner && !existsSync(`/proc/${owner}`)) rmSync(join(parent, name), { recursive: true, force: true });
  }
  const path = mkdtempSync(join(parent, `vitrine-faults-${process.pid}-`));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

function roomInMemory(): boolean {
  if (!existsSync('/dev/shm')) return false;
  const { bavail, bsize } = statfsSync('/dev/shm');
  return bavail * bsize > roomNeededBytes;
}
