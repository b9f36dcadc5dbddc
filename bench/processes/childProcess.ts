// A process of the benchmark: started, waited for until it is ready, and ended.

import { fork, spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nodeFlags } from './nodeFlags.js';

export type Child = { name: string; pid: number; url: string; process: ChildProcess; stop(): Promise<void> };

/** A module of Node's, or a program that is none. */
export type Runs = {
  module?: string;
  program?: string;
  args?: readonly string[];
  /** Plain JavaScript needs no compiler in its process. */
  typescript?: boolean;
  /** For what says nothing: an address that answers once it is ready, and the address that it then serves. */
  poll?: { url: string; serves: string };
  startDeadlineMs?: number;
};

export type ChildOptions = Runs & {
  name: string;
  env: NodeJS.ProcessEnv;
  /** What it prints goes here. */
  log: string;
  nodeArgs?: readonly string[];
};

/** Becomes the program that is named behind it, so that the process is the program's; it dies when we do, however we do. */
const endedWithUs = ['setpriv', '--pdeathsig', 'KILL'] as const;
const kernelEnds = spawnSync(endedWithUs[0], [...endedWithUs.slice(1), 'true']).status === 0;
const preload = fileURLToPath(new URL('./exitWithParent.mjs', import.meta.url));
const usualDeadlineMs = 60_000;
const stopDeadlineMs = 5_000;
const pollMs = 100;

/** Resolves once the process prints `ready URL`, or answers at `poll.url`; rejects with the end of its log where it ends before that. */
export async function startChild(options: ChildOptions): Promise<Child> {
  const { name, startDeadlineMs = usualDeadlineMs } = options;
  mkdirSync(dirname(options.log), { recursive: true });
  writeFileSync(options.log, '');
  const child = options.program === undefined ? forked(options) : spawned(options.program, options);
  let printed = '';
  const hear = (chunk: Buffer) => {
    printed = (printed + chunk.toString()).slice(-10_000);
    appendFileSync(options.log, chunk);
  };
  child.stdout?.on('data', hear);
  child.stderr?.on('data', hear);
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const stop = async () => {
    const timer = setTimeout(() => child.kill('SIGKILL'), stopDeadlineMs);
    child.kill('SIGTERM');
    if (child.exitCode === null && child.signalCode === null) await exited;
    clearTimeout(timer);
  };

  const deadline = Date.now() + startDeadlineMs;
  for (;;) {
    const url = options.poll ? await answers(options.poll) : /^ready (\S+)/m.exec(printed)?.[1];
    if (url) return { name, pid: child.pid ?? 0, url, process: child, stop };
    const gone = child.exitCode !== null || child.signalCode !== null;
    if (gone || Date.now() > deadline) {
      await stop();
      throw new Error(`${name} ${gone ? 'ended' : 'was not ready in time'}:\n${printed.slice(-2_000)}`);
    }
    await new Promise((resolve) => setTimeout(resolve, pollMs));
  }
}

async function answers({ url, serves }: { url: string; serves: string }): Promise<string | undefined> {
  const ok = await fetch(url).then(
    ({ ok }) => ok,
    () => false,
  );
  return ok ? serves : undefined;
}

/** By the kernel, where it can: a process that was made to stand still does not see its channel closed. */
function forked({ module = '', args = [], nodeArgs = [], typescript = true, env }: ChildOptions): ChildProcess {
  const flags = [...nodeFlags, '--import', preload, ...(typescript ? ['--import', 'tsx/esm'] : []), ...nodeArgs];
  const [execPath, ...before] = kernelEnds ? [...endedWithUs, process.execPath] : [process.execPath];
  return fork(module, args, {
    env,
    execPath,
    execArgv: [...before, ...flags],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    serialization: 'advanced',
  });
}

/** It has no channel that it could see closed. */
const spawned = (program: string, { args = [], env }: ChildOptions): ChildProcess =>
  spawn(endedWithUs[0], [...endedWithUs.slice(1), program, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
