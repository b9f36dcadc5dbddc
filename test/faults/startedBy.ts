// What a process started, as the kernel tells it.

import { readFileSync, readdirSync } from 'node:fs';
import { parentOf } from './harness.js';

/** Its children, and what works in a folder of its own. */
export const startedBy = (pid: number): number[] =>
  readdirSync('/proc')
    .map(Number)
    .filter((one) => one > 0 && one !== pid)
    .filter((one) => parentOf(one) === pid || commandOf(one).includes(`/vitrine-faults-${pid}-`));

/** Its words, a space behind each; empty where there is no such process. */
export function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return '';
  }
}
