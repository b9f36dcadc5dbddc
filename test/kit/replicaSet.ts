// One replica set for a whole run of the tests, its data in memory where there is room.

import { existsSync, mkdtempSync, readdirSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MongoMemoryReplSet } from 'mongodb-memory-server';
import { findMongod } from '../../subgraphs/kit/mongodBinary.js';

const ROOM_NEEDED_BYTES = 2 * 1024 ** 3;
/** Hundreds of databases come and go in a run: mongod would hold the files of all of them open for ten minutes, and ends at its limit of open files. */
const CLOSE_IDLE_FILES = 'file_manager=(close_idle_time=15,close_scan_interval=5,close_handle_minimum=250)';
const FOLDER = /^vitrine-test-(\d+)-/;

export type TestReplicaSet = { uri: string; stop(): Promise<void> };

export async function startReplicaSet(env: NodeJS.ProcessEnv): Promise<TestReplicaSet> {
  const { path } = await findMongod({ env, progress: (line) => process.stderr.write(`${line}\n`) });
  const dbPath = newFolder();
  const replicaSet = await MongoMemoryReplSet.create({
    binary: { systemBinary: path },
    instanceOpts: [{ dbPath, storageEngine: 'wiredTiger', launchTimeout: 60_000 }],
    replSet: {
      count: 1,
      storageEngine: 'wiredTiger',
      args: [
        ...['--quiet', '--wiredTigerCacheSizeGB', '0.5', '--wiredTigerEngineConfigString', CLOSE_IDLE_FILES],
        ...['--setParameter', 'transactionLifetimeLimitSeconds=5'],
      ],
    },
  });
  return {
    uri: replicaSet.getUri(),
    async stop() {
      await replicaSet.stop({ doCleanup: false });
      rmSync(dbPath, { recursive: true, force: true });
    },
  };
}

/** Also removes what a killed run left: it would fill the memory. */
function newFolder(): string {
  const root = roomInMemory() ? '/dev/shm' : tmpdir();
  for (const name of readdirSync(root)) {
    const owner = FOLDER.exec(name)?.[1];
    if (owner && !existsSync(`/proc/${owner}`)) rmSync(join(root, name), { recursive: true, force: true });
  }
  return mkdtempSync(join(root, `vitrine-test-${process.pid}-`));
}

function roomInMemory(): boolean {
  if (!existsSync('/dev/shm')) return false;
  const { bavail, bsize } = statfsSync('/dev/shm');
  return bavail * bsize > ROOM_NEEDED_BYTES;
}
