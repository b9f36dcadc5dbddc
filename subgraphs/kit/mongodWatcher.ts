// A mongod process that cannot outlive us: its parent is a shell that holds the other end of a pipe and ends it when we are gone.

import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';

export type WatchedMongod = {
  pid: number;
  /** Resolves with the exit code once mongod is gone, however it ended; 128 + n for signal n. */
  exited: Promise<number>;
  /** A clean shutdown (about a second); killed if it takes longer than five. */
  shutDown(): void;
  /** At once, as when we die: what was acknowledged is in the journal. */
  kill(): void;
};

/**
 * A line on fd 3 asks for a clean shutdown; end of file without one means that our process is gone, even by kill -9, and then the folder must
 * be free for the next start at once. The shell is mongod's parent, so the pid that it kills cannot have passed to another process. It is
 * detached: what kills our process group, or Ctrl-C, passes it by. $1 names a folder to delete in the end, or is empty.
 */
const WATCHER = `
exec 3<&0
scratch=$1; shift
"$@" </dev/null >&2 3<&- &
mongod=$!
echo "$mongod"
exec >&2
(
  if read -r _ <&3; then
    kill -TERM "$mongod"
    left=50
    while [ "$left" -gt 0 ] && kill -0 "$mongod"; do sleep 0.1; left=$((left - 1)); done
  fi
  kill -KILL "$mongod"
) 2>/dev/null &
killer=$!
exec 3<&-
wait "$mongod"
code=$?
kill -KILL "$killer"
[ -n "$scratch" ] && rm -rf -- "$scratch"
exit "$code"
`;

/** `log` is a file descriptor for all that mongod prints. `scratch` is deleted when mongod is gone. */
export async function watchedMongod(
  command: readonly string[],
  { log, scratch = '' }: { log: number; scratch?: string },
): Promise<WatchedMongod> {
  const shell = spawn('sh', ['-c', WATCHER, 'vitrine-mongod', scratch, ...command], {
    detached: true,
    cwd: '/',
    stdio: ['pipe', 'pipe', log],
  }) as ChildProcessByStdio<Writable, Readable, null>;
  // A shell that ended already makes this pipe fail; `exited` tells of it.
  shell.stdin.on('error', () => undefined);
  const exited = new Promise<number>((resolve) => {
    shell.on('error', () => resolve(127));
    shell.on('exit', (code) => {
      // Were the shell itself killed, its child would still wait at the pipe, and ends mongod by this.
      shell.stdin.destroy();
      resolve(code ?? 137);
    });
  });
  const pid = await Promise.race([firstLine(shell.stdout).then(Number), exited.then(() => 0)]);
  return {
    pid,
    exited,
    shutDown: () => void shell.stdin.write('stop\n'),
    kill: () => void shell.stdin.destroy(),
  };
}

async function firstLine(stream: Readable): Promise<string> {
  for await (const line of createInterface({ input: stream })) return line;
  return '';
}
