// A real replica set of one or three members, each a process that can be killed and brought back.

import { closeSync, mkdirSync, openSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import mongoose from 'mongoose';
import { environment } from '../../subgraphs/kit/env.js';
import { freePort } from '../../subgraphs/kit/freePort.js';
import { findMongod } from '../../subgraphs/kit/mongodBinary.js';
import { watchedMongod } from '../../subgraphs/kit/mongodWatcher.js';
import type { WatchedMongod } from '../../subgraphs/kit/mongodWatcher.js';

export type Member = { host: string; pid(): number; kill(): Promise<void>; start(): Promise<void> };
export type ReplicaSet = {
  uri: string;
  members: readonly Member[];
  /** The one that takes writes; waits for it. */
  primary(): Promise<Member>;
  /** Asks the primary to make way; it stays. */
  stepDown(): Promise<void>;
  stop(): Promise<void>;
};

const name = 'rs0';
const pollMs = 50;
const primaryWithinMs = 60_000;
/** As the kit starts its own; the rest is what the set's size and the scenario ask for. */
const usual = [
  ...['--bind_ip', '127.0.0.1', '--nounixsocket', '--storageEngine', 'wiredTiger', '--wiredTigerCacheSizeGB', '0.5'],
  ...['--setParameter', 'diagnosticDataCollectionEnabled=false', '--setParameter', 'transactionLifetimeLimitSeconds=5'],
];

export async function startReplicaSet(
  folder: string,
  { members: count, oplog }: { members: number; oplog: readonly string[] },
  say: (line: string) => void,
): Promise<ReplicaSet> {
  const { path: binary } = await findMongod({ env: environment(), progress: say });
  const members = await Promise.all(
    Array.from({ length: count }, async (_, index) =>
      memberOf(binary, `${folder}/mongod-${index}`, await freePort(), oplog),
    ),
  );
  await Promise.all(members.map((member) => member.start()));
  const hosts = members.map(({ host }) => host);
  await initiate(hosts);
  const uri = `mongodb://${hosts.join(',')}/?replicaSet=${name}`;
  const set: ReplicaSet = {
    uri,
    members,
    primary: () => primaryOf(members),
    async stepDown() {
      const { host } = await primaryOf(members);
      // The connection is cut by what it asks for.
      await command(host, { replSetStepDown: 10, secondaryCatchUpPeriodSecs: 5 }).catch(() => undefined);
    },
    stop: async () => void (await Promise.all(members.map((member) => member.kill()))),
  };
  await set.primary();
  return set;
}

function memberOf(binary: string, folder: string, port: number, oplog: readonly string[]): Member {
  mkdirSync(`${folder}/data`, { recursive: true });
  const host = `127.0.0.1:${port}`;
  const args = ['--dbpath', `${folder}/data`, '--port', `${port}`, '--replSet', name, '--quiet', ...usual, ...oplog];
  let running: WatchedMongod | undefined;
  return {
    host,
    pid: () => running?.pid ?? 0,
    async start() {
      const log = openSync(`${folder}/log`, 'a');
      running = await watchedMongod([binary, ...args], { log }).finally(() => closeSync(log));
      await answers(host);
    },
    async kill() {
      running?.kill();
      await running?.exited;
    },
  };
}

async function initiate(hosts: readonly string[]): Promise<void> {
  const config = {
    _id: name,
    members: hosts.map((host, _id) => ({ _id, host })),
    // As within a region: a killed primary is missed for three seconds.
    settings: { electionTimeoutMillis: 2000 },
  };
  await command(hosts[0] ?? '', { replSetInitiate: config });
}

async function primaryOf(members: readonly Member[]): Promise<Member> {
  const until = Date.now() + primaryWithinMs;
  while (Date.now() < until) {
    for (const member of members) {
      const hello = await command(member.host, { hello: 1 }, 500).catch(() => undefined);
      if (hello?.['isWritablePrimary']) return member;
    }
    await pause(pollMs);
  }
  throw new Error(`No member became primary within ${primaryWithinMs / 1000} s.`);
}

async function answers(host: string): Promise<void> {
  const until = Date.now() + primaryWithinMs;
  for (;;) {
    try {
      return void (await command(host, { ping: 1 }, 1000));
    } catch (error) {
      if (Date.now() > until) throw error;
      await pause(pollMs);
    }
  }
}

async function command(
  host: string,
  what: Record<string, unknown>,
  withinMs = 20_000,
): Promise<Record<string, unknown>> {
  const options = {
    directConnection: true,
    serverSelectionTimeoutMS: withinMs,
    connectTimeoutMS: withinMs,
    maxPoolSize: 1,
  };
  const client = new mongoose.mongo.MongoClient(`mongodb://${host}/`, options);
  try {
    return await client.db('admin').command(what);
  } finally {
    await client.close();
  }
}
