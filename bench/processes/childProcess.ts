// A process of the benchmark: started, waited for until it is ready, and ended.

import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

export type Child = { name: string; pid: number; url: string; process: ChildProcess; stop(): Promise<void> };

export type ChildOptions = {
  name: string;
  /** A module, and its arguments. */
  module: string;
  args?: readonly string[];
  env: NodeJS.ProcessEnv;
  /** What it prints goes here. */
  log: string;
  nodeArgs?: readonly string[];
  /** Plain JavaScript needs no compiler in its process. */
  typescript?: boolean;
  /** For what says nothing: an address that answers once it is ready, and the address that it then serves. */
  poll?: { url: string; serves: string };
  startDeadlineMs?: number;
};

const preload = fileURLToPath(new URL('./exitWithParent.mjs', import.meta.url));
/** As package.json starts ours; all contenders alike. */
const youngGeneration = '--max-semi-space-size=64';
const usualDeadlineMs = 60_000;
const stopDeadlineMs = 5_000;
const pollMs = 100;

/** Resolves once the process prints `ready URL`, or answers at `poll.url`; rejects with the end of its log where it ends before that. */
export async function startChild(options: ChildOptions): Promise<Child> {
  const { name, module, args = [], nodeArgs = [], typescript = true, startDeadlineMs = usualDeadlineMs } = options;
  mkdirSync(dirname(options.log), { recursive: true });
  writeFileSync(options.log, '');
  const child = fork(module, args, {
    env: options.env,
    execArgv: [youngGeneration, '--import', preload, ...(typescript ? ['--import', 'tsx/esm'] : []), ...nodeArgs],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    serialization: 'advanced',
  });
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
