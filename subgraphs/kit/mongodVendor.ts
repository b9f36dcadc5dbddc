// The vendor's own download of mongod, by mongodb-memory-server, in a process of its own so that it can be watched and stopped.

import { createRequire } from 'node:module';
import { Agent, ProxyAgent, request } from 'undici';
import { majorOf } from './mongodVersion.js';
import { tellWhile, type Progress } from './progress.js';
import { runCommand } from './runCommand.js';

export type Fetched = { path: string } | { reason: string };

/** A host that is refused or swallowed by a firewall is given up after this. */
const PROBE_MS = 5_000;
const DOWNLOAD_LIMITS = { deadlineSeconds: 30 * 60, silenceSeconds: 60 };

const SCRIPT = `
const [library, downloadDir] = process.argv.slice(1);
require(library).MongoBinary.getPath({ downloadDir }).then(
  (path) => console.log('path=' + path),
  (error) => { console.error('Error: ' + error.message.split('\\n')[0]); process.exitCode = 1; },
);`;

export async function fetchFromVendor(env: NodeJS.ProcessEnv, folder: string, progress: Progress): Promise<Fetched> {
  if (env.MONGOMS_RUNTIME_DOWNLOAD === 'false') return { reason: 'switched off by MONGOMS_RUNTIME_DOWNLOAD=false' };
  const host = new URL(env.MONGOMS_DOWNLOAD_URL ?? env.MONGOMS_DOWNLOAD_MIRROR ?? 'https://fastdl.mongodb.org').origin;
  const unreachable = await tellWhile(progress, `asking ${host} for a mongod`, whyUnreachable(host, env));
  if (unreachable) return { reason: `${host} is out of reach: ${unreachable}` };

  const library = createRequire(import.meta.url).resolve('mongodb-memory-server');
  const outcome = await tellWhile(
    progress,
    `downloading mongod from ${host}`,
    runCommand(process.execPath, ['-e', SCRIPT, library, folder], {
      ...DOWNLOAD_LIMITS,
      env: downloadEnv(env),
      onLine: (line) => line.startsWith('Downloading') && progress(line),
    }),
  );
  if (!outcome.ok) return { reason: outcome.reason };
  const path = /^path=(.+)$/m.exec(outcome.output)?.[1];
  return path ? { path } : { reason: `mongodb-memory-server told no path: ${outcome.output.slice(-200)}` };
}

/**
 * mongodb-memory-server checks no certificate unless npm is told to be strict: a program that we then run must not come from just
 * anyone. Below version 7 it would pick an engine that keeps nothing.
 */
function downloadEnv({
  MONGOMS_SYSTEM_BINARY: _,
  MONGOMS_VERSION: version,
  ...env
}: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return {
    ...env,
    npm_config_strict_ssl: env.npm_config_strict_ssl ?? 'true',
    ...(version && majorOf(version) >= 7 && { MONGOMS_VERSION: version }),
  };
}

async function whyUnreachable(host: string, env: NodeJS.ProcessEnv): Promise<string | undefined> {
  const proxy = env.https_proxy || env.http_proxy || env.HTTPS_PROXY || env.HTTP_PROXY;
  const dispatcher = proxy ? new ProxyAgent(proxy) : new Agent();
  const answer = request(host, { method: 'HEAD', dispatcher }).then(
    () => undefined,
    ({ message, code, name }: NodeJS.ErrnoException) => message || code || name,
  );
  // A signal given to the request would not end its connecting.
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<string>((resolve) => {
    timer = setTimeout(() => resolve(`no answer within ${PROBE_MS / 1000} s`), PROBE_MS);
  });
  try {
    return await Promise.race([answer, patience]);
  } finally {
    clearTimeout(timer);
    await dispatcher.destroy();
  }
}
