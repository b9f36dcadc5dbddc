// A mongod of our own: a replica set of one, on loopback, that keeps its data in a folder and ends when we do.

import { closeSync, openSync } from 'node:fs';
import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { freePort } from './freePort.js';
import { oldRelease } from './mongodCheck.js';
import { mongodFailure, type MongodFailure } from './mongodFailure.js';
import { becomePrimary, REPLICA_SET } from './mongodReplicaSet.js';
import { watchedMongod, type WatchedMongod } from './mongodWatcher.js';
import { tellWhile, type Progress } from './progress.js';

export type MongodOptions = {
  binary: string;
  /** Data go into `mongod/` below it, the log into `mongod.log`. */
  dataDir: string;
  progress: Progress;
  /** A free one each time unless told. */
  port?: number;
  /** Further arguments of mongod; an option given here replaces ours. */
  extraArgs?: readonly string[];
  /** The data are deleted when mongod ends, also when we are killed. */
  ephemeral?: boolean;
  cacheSizeGB?: number;
  /** How long to wait for a folder that another mongod holds, which after a kill -9 may just be ending. */
  lockedForSeconds?: number;
};

export type Mongod = {
  uri: string;
  port: number;
  pid: number;
  version: string;
  /** Clean, about a second (at once if ephemeral); twice is once. */
  stop(): Promise<void>;
  /** Called if mongod ends and `stop` did not ask for it. */
  onExit(callback: (message: string) => void): void;
};

/** The least that mongod takes. Without it the log of operations may grow to a twentieth of the disk. */
const OPLOG_MB = '990';
/** A process killed in a transaction keeps its locks for so long. */
const TRANSACTION_LIFETIME_SECONDS = 5;
const LISTENING_POLL_MS = 10;
/** Asked of its own log and not of the port, which might be another process's. */
const LISTENS = 'Waiting for connections';
const LOCKED_POLL_MS = 200;
const PORTS_TRIED = 5;

type Attempt = { mongod: WatchedMongod; port: number };
type Folder = { dbPath: string; log: string };

/**
 * Fails with `code: 'MONGOD_FOLDER_LOCKED'` where another mongod holds the folder, else `'MONGOD_NOT_STARTED'`; the message says what to do.
 * Nothing of a failed start is left running.
 */
export async function startMongod(options: MongodOptions): Promise<Mongod> {
  const folder = { dbPath: resolve(options.dataDir, 'mongod'), log: resolve(options.dataDir, 'mongod.log') };
  await mkdir(folder.dbPath, { recursive: true });
  const { mongod, port } = await tellWhile(
    options.progress,
    `starting mongod on ${folder.dbPath}`,
    launch(options, folder),
  );

  const uri = `mongodb://127.0.0.1:${port}/?directConnection=true`;
  const version = await becomePrimary(uri, `127.0.0.1:${port}`).catch(async (error: unknown) => {
    mongod.kill();
    await mongod.exited;
    throw notStarted(String(error));
  });
  const old = oldRelease(version);
  if (old) options.progress(old);

  let stopping = false;
  return {
    uri,
    port,
    pid: mongod.pid,
    version,
    async stop() {
      stopping = true;
      if (options.ephemeral) mongod.kill();
      else mongod.shutDown();
      await mongod.exited;
    },
    onExit(callback) {
      void mongod.exited.then(async (code) => {
        if (!stopping) callback((await mongodFailure(code, folder.dbPath, folder.log)).message);
      });
    },
  };
}

/** Again while the folder is locked, and on another port where the free one was taken meanwhile. */
async function launch(options: MongodOptions, folder: Folder): Promise<Attempt> {
  const lockedUntil = Date.now() + (options.lockedForSeconds ?? 10) * 1000;
  let toldLocked = false;
  let portsLeft = options.port === undefined ? PORTS_TRIED : 1;
  for (;;) {
    const attempt = await tryOnce(options, folder);
    if ('mongod' in attempt) return attempt;
    if (attempt.reason === 'portTaken' && --portsLeft > 0) continue;
    if (attempt.reason === 'locked') {
      if (Date.now() > lockedUntil) throw Object.assign(new Error(attempt.message), { code: 'MONGOD_FOLDER_LOCKED' });
      if (!toldLocked) options.progress(`waiting for the folder: ${attempt.message}`);
      toldLocked = true;
      await new Promise((done) => setTimeout(done, LOCKED_POLL_MS));
      continue;
    }
    throw notStarted(attempt.message);
  }
}

async function tryOnce(options: MongodOptions, folder: Folder): Promise<Attempt | MongodFailure> {
  const port = options.port ?? (await freePort());
  // Until the folder is known to be ours, the log in it may be that of the mongod that holds it.
  const startLog = `${folder.log}.${process.pid}`;
  const log = openSync(startLog, 'w');
  const mongod = await watchedMongod([options.binary, ...argsOf(options, folder.dbPath, port)], {
    log,
    ...(options.ephemeral && { scratch: folder.dbPath }),
  }).finally(() => closeSync(log));

  let exitCode: number | undefined;
  void mongod.exited.then((code) => (exitCode = code));
  while (exitCode === undefined && !(await readFile(startLog, 'utf8')).includes(LISTENS)) {
    await Promise.race([mongod.exited, new Promise((done) => setTimeout(done, LISTENING_POLL_MS))]);
  }
  if (exitCode === undefined) {
    await rename(folder.log, `${folder.log}.previous`).catch(() => undefined);
    await rename(startLog, folder.log);
    return { mongod, port };
  }
  const failedLog = `${folder.log}.failed`;
  await rename(startLog, failedLog);
  const failure = await mongodFailure(exitCode, folder.dbPath, failedLog);
  if (failure.reason !== 'failed') await rm(failedLog, { force: true });
  return failure;
}

function argsOf({ extraArgs = [], cacheSizeGB = 0.5 }: MongodOptions, dbPath: string, port: number): string[] {
  const ours = [
    ['--dbpath', dbPath],
    ['--port', `${port}`],
    ['--bind_ip', '127.0.0.1'],
    ['--nounixsocket'],
    ['--replSet', REPLICA_SET],
    ['--storageEngine', 'wiredTiger'],
    ['--wiredTigerCacheSizeGB', `${cacheSizeGB}`],
    ['--oplogSize', OPLOG_MB],
    ['--quiet'],
    ['--setParameter', 'diagnosticDataCollectionEnabled=false'],
    ['--setParameter', `transactionLifetimeLimitSeconds=${TRANSACTION_LIFETIME_SECONDS}`],
  ];
  const keep = ours.filter(([flag]) => flag === '--setParameter' || !extraArgs.includes(flag as string));
  return [...keep.flat(), ...extraArgs];
}

const notStarted = (message: string) => Object.assign(new Error(message), { code: 'MONGOD_NOT_STARTED' });
