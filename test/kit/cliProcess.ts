// `vitrine …` as a child process of a test: what it says, when it is ready, how it ends.

import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

export type Ended = { code: number | null; stdout: string; stderr: string };

/** Environment variables of the test's own that name a database are not handed on. */
export function cliProcess(args: readonly string[], env: Record<string, string> = {}) {
  const { PATH = '', HOME = '', XDG_CACHE_HOME, MONGOMS_SYSTEM_BINARY } = process.env;
  const kept = {
    PATH,
    HOME,
    ...(XDG_CACHE_HOME && { XDG_CACHE_HOME }),
    ...(MONGOMS_SYSTEM_BINARY && { MONGOMS_SYSTEM_BINARY }),
  };
  const child = spawn(process.execPath, ['--import', 'tsx/esm', 'cli/main.ts', ...args], {
    cwd: root,
    env: { ...kept, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  let tellReady: (url: string) => void;
  let tellFailed: (error: Error) => void;
  const ready = new Promise<string>((resolve, reject) => {
    [tellReady, tellFailed] = [resolve, reject];
  });
  ready.catch(() => undefined);
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
    const line = /^ready (.+)$/m.exec(stdout)?.[1];
    if (line) tellReady(line);
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const ended = new Promise<Ended>((resolve) => {
    child.once('close', (code) => {
      tellFailed(new Error(`vitrine ${args.join(' ')} ended with ${code}: ${stderr}`));
      resolve({ code, stdout, stderr });
    });
  });
  return {
    pid: child.pid as number,
    /** What follows `ready `; rejects where it ends before. */
    ready,
    ended,
    kill: (signal: NodeJS.Signals) => child.kill(signal),
    stop: async (): Promise<Ended> => {
      child.kill('SIGTERM');
      return ended;
    },
  };
}
