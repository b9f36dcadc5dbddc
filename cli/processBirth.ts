// Whether the process that a file names still lives, and is not another one that got its number.

import { readFileSync } from 'node:fs';

export type ProcessName = { pid: number; born: string | null };

/** When the system started a process, in its own ticks since the boot that is named; null where the system does not tell. */
export function birthOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const ticks = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${ticks}`;
  } catch {
    return null;
  }
}

export const ourselves = (): ProcessName => ({ pid: process.pid, born: birthOf(process.pid) });

export function lives({ pid, born }: ProcessName): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  const now = birthOf(pid);
  return born === null || now === null || now === born;
}
