// Where a process dies or stands still on purpose, at the boundaries between record, effect and record: only where its environment says so.

import { failpointSet } from '../../kit/env.js';

let paused = false;

/** `name` is `step:RESERVE_STOCK:before`, say: before the effect, after it, or when it is recorded. A pause comes once. */
export function failpoint(name: string): void {
  const set = failpointSet();
  if (set === undefined) return;
  if (set === name) process.kill(process.pid, 'SIGKILL');
  if (set !== `${name}:pause` || paused) return;
  paused = true;
  process.kill(process.pid, 'SIGSTOP');
}
