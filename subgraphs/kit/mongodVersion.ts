// Whether a file is a mongod that runs on this machine, and which; if not, in one sentence why.

import { runCommand } from './runCommand.js';

export type Runnable = { version: string } | { reason: string };

/** 6.0 is the oldest release that the code was run on; below 4.2 there are no transactions at all. */
const OLDEST_MAJOR = 6;

const LACKS: readonly (readonly [pattern: RegExp, reason: string])[] = [
  [/libcurl\.so/, 'it needs libcurl 4, which this machine lacks (Debian, Ubuntu: apt-get install libcurl4)'],
  [
    /lib(ssl|crypto)\.so/,
    'it needs another OpenSSL than this machine has (OpenSSL 3: Debian 12, Ubuntu 22.04 and later)',
  ],
  [/GLIBC_\d/, 'it needs a newer C library than this machine has (Debian 12, Ubuntu 22.04 and later have it)'],
];

export async function mongodVersion(path: string, env: NodeJS.ProcessEnv): Promise<Runnable> {
  const outcome = await runCommand(path, ['--version'], { env, deadlineSeconds: 10 });
  if (!outcome.ok) return { reason: `${path} does not run: ${reasonOf(outcome)}` };
  const version = /db version v?(\d+\.\d+\.\d+)/.exec(outcome.output)?.[1];
  if (!version) return { reason: `${path} is not a mongod: it says "${outcome.output.slice(0, 80).trim()}"` };
  if (majorOf(version) < OLDEST_MAJOR) return { reason: `${path} is mongod ${version}, older than ${OLDEST_MAJOR}.0` };
  return { version };
}

export const majorOf = (version: string) => Number.parseInt(version, 10);

function reasonOf({ reason, code }: { reason: string; code?: string }): string {
  const lack = LACKS.find(([pattern]) => pattern.test(reason));
  if (lack) return `${lack[1]}; its own words: ${reason}`;
  if (code === 'ENOENT') return 'there is no such file, or it was built for another C library';
  if (code === 'EACCES') return 'it is not an executable file (chmod +x)';
  if (code === 'SIGILL') return 'this processor lacks AVX, which mongod 5 and later need';
  return reason;
}
