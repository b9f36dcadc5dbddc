// The harness as anyone runs it, as a process of its own: its exit code, and the lines of JSON that it ends with.

import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { root } from '../../bench/world/folder.js';

export type Line = Record<string, unknown> & { violations: string[] };
export type Ended = { code: number | null; lines: Line[]; said: string };

const preload = `${root}bench/processes/exitWithParent.mjs`;
/** Shorter than a test may take: nothing is left running beside the next. */
const withinMs = 580_000;
const lookEveryMs = 1000;
const saidMost = 4000;
const startedUnder = parentOf('self');

/** Small, and with the same seed each time where none is named. */
export function startHarness(...args: string[]): ChildProcess {
  return fork(`${root}faults/main.ts`, ['--small', '--seed', '1', '--json', ...args], {
    cwd: root,
    execArgv: ['--import', preload, '--import', 'tsx/esm'],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    timeout: withinMs,
  });
}

export async function runHarness(...args: string[]): Promise<Ended> {
  const child = startHarness(...args);
  let [printed, said] = ['', ''];
  child.stdout?.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-saidMost)));
  // Jest's workers outlive a jest that was killed: nobody waits for this one then, and its harness ends with it.
  const looking = setInterval(
    () => parentOf('self') !== startedUnder && process.kill(process.pid, 'SIGKILL'),
    lookEveryMs,
  );
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  clearInterval(looking);
  const lines = printed.split('\n').filter((line) => line.startsWith('{'));
  return { code, lines: lines.map((line) => JSON.parse(line) as Line), said };
}

/** proc(5): behind the name's bracket come the state and the parent; null where there is no such process. */
export function parentOf(pid: number | string): number | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    return null;
  }
}
