// The race itself: three processes, each by its own rough way to one mongod, whose change streams are cut, ended and silenced meanwhile.

import { fork, type ChildProcess } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Cluster } from '../../../../subgraphs/kit/mongo.js';
import { eventually } from '../../../kit/eventually.js';
import { randomOf, type Random } from './random.js';
import { roughProxy, type RoughProxy } from './roughProxy.js';
import {
  PROCESSES,
  counted,
  countedIds,
  fleeting,
  newCounted,
  type Order,
  type Part,
  type Told,
  type Word,
} from './world.js';

const MOST_DELAY_MS = 8;
/** An answer that is this long on its way is overtaken by what the stream tells. */
const LONG_DELAY_MS = 250;
/** What a silence hid has come by then, or its stream is given up. */
const SETTLED_MS = 3000;
const BETWEEN_MISHAPS_MS = 600;
export const SILENCE_MS = 3500;

export type Mishap = 'streamCut' | 'allCut' | 'cursorKilled' | 'silence';
/** `final` is what each process had in memory at the end. */
export type Outcome = { told: Told[]; mishaps: Mishap[]; final: Record<string, unknown>[] };

type Runner = {
  proxy: RoughProxy;
  child: ChildProcess;
  ask<Said extends Word['say']>(order: Order, answer: Said): Promise<Extract<Word, { say: Said }>>;
};
type RaceOf = { uri: string; prefix: string; cluster: Cluster; seed: number; forMs: number };

/** `cluster` reaches the same mongod past the proxies. */
export async function race({ uri, prefix, cluster, seed, forMs }: RaceOf): Promise<Outcome> {
  const random = randomOf(seed);
  const db = cluster.database('race');
  db.model(fleeting);
  await db.model(counted).insertMany(countedIds.map((id) => newCounted(id)));
  await db.ensureIndexes();
  const runners = await Promise.all(
    Array.from({ length: PROCESSES }, (_, index) => startRunner({ uri, prefix, index, seed: seed * 31 + index })),
  );
  try {
    const mishaps = await makeMishaps(random, runners, cluster, forMs);
    await Promise.all(runners.map(({ ask }) => ask({ say: 'stop' }, 'stopped')));
    const final = await Promise.all(runners.map((runner) => allFromMemory(runner)));
    const told = await Promise.all(runners.map(async ({ ask }) => (await ask({ say: 'tell' }, 'told')).told));
    return { told, mishaps, final };
  } finally {
    for (const { child, proxy } of runners) {
      child.kill('SIGKILL');
      await proxy.close();
    }
  }
}

/** Once nobody writes: all that a process has in memory, which its stream has caught up with. */
async function allFromMemory({ ask }: Runner): Promise<Record<string, unknown>> {
  await pause(SETTLED_MS);
  return eventually(async () => {
    const { records, held } = await ask({ say: 'readAll' }, 'all');
    return held === Object.keys(records).length ? records : null;
  });
}

async function startRunner({ uri, ...part }: Part): Promise<Runner> {
  const delays = randomOf(part.seed);
  const proxy = await roughProxy(uri, () => (delays.below(20) === 0 ? LONG_DELAY_MS : delays.below(MOST_DELAY_MS)));
  const given: Part = { uri: proxy.uri, ...part };
  const child = fork(fileURLToPath(new URL('raceProcess.ts', import.meta.url)), [JSON.stringify(given)], {
    execArgv: ['--import', 'tsx/esm'],
    cwd: fileURLToPath(new URL('../../../../', import.meta.url)),
    env: { PATH: process.env.PATH, HOME: process.env.HOME, NODE_ENV: 'test' },
  });
  const heard = (answer: Word['say']) =>
    new Promise<Word>((resolve, reject) => {
      const ended = (code: number | null) => reject(new Error(`a process of the race ended with ${code}`));
      const listen = (word: Word) => {
        if (word.say !== answer) return;
        child.off('message', listen).off('exit', ended);
        resolve(word);
      };
      child.on('message', listen).on('exit', ended);
    });
  await heard('ready');
  return {
    proxy,
    child,
    ask: (order, answer) => {
      const answered = heard(answer);
      child.send(order);
      return answered as never;
    },
  };
}

async function makeMishaps(random: Random, runners: readonly Runner[], cluster: Cluster, forMs: number) {
  const until = performance.now() + forMs;
  const made: Mishap[] = [];
  /** A silence lasts until it must have been noticed. */
  let silent: Runner | undefined;
  await eventually(async () => (await streamsOf(cluster)).length === PROCESSES);
  while (performance.now() < until) {
    const mishap = kinds[made.length % kinds.length] as Mishap;
    const runner = random.one(runners.filter((each) => each !== silent));
    if (mishap === 'silence') {
      silent = runner;
      setTimeout(() => (silent = undefined), SILENCE_MS);
    }
    const struck = mishap === 'cursorKilled' ? await killStreams(cluster) : strike(runner.proxy, mishap);
    if (struck > 0) made.push(mishap);
    await pause(struck > 0 ? BETWEEN_MISHAPS_MS * (0.5 + random.below(2)) : 10);
  }
  return made;
}

const kinds: readonly Mishap[] = ['silence', 'streamCut', 'cursorKilled', 'streamCut', 'allCut', 'cursorKilled'];

function strike(proxy: RoughProxy, mishap: Mishap): number {
  if (mishap === 'silence') return proxy.silence(SILENCE_MS);
  return proxy.cut(mishap === 'allCut' ? 'all' : 'streams');
}

/** The cursors of the race's streams that the server has at this time. */
async function streamsOf(cluster: Cluster): Promise<unknown[]> {
  const ns = `${cluster.database('race').connection.name}.$cmd.aggregate`;
  const pipeline = [{ $currentOp: { idleCursors: true } }, { $match: { ns } }];
  const operations = await cluster.client.db('admin').aggregate(pipeline).toArray();
  return operations.flatMap(({ cursor }) => (cursor as { cursorId?: unknown } | undefined)?.cursorId ?? []);
}

async function killStreams(cluster: Cluster): Promise<number> {
  const cursors = await streamsOf(cluster);
  const { name } = cluster.database('race').connection;
  if (cursors.length > 0) await cluster.client.db(name).command({ killCursors: '$cmd.aggregate', cursors });
  return cursors.length;
}
