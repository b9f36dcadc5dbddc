// A demo world of so many videos, in a folder of its own, planted on first use and its events handled.

import { existsSync, writeFileSync } from 'node:fs';
import { runCommand } from '../../subgraphs/kit/runCommand.js';
import { settings } from '../../subgraphs/kit/env.js';
import type { Mongod } from '../../subgraphs/kit/mongodServer.js';
import type { CleanUp } from '../processes/cleanUp.js';
import type { Say } from '../processes/runBench.js';
import { environmentOf } from './environment.js';
import { folder, root } from './folder.js';
import type { Keys } from './keys.js';
import { forgetRankings, startBenchMongod } from './mongod.js';
import { noPorts } from './noPorts.js';
import { startStack } from './stack.js';

/** A million videos take some minutes. */
const deadlineSeconds = 3 * 3600;

/** Answers its mongod, running. */
export async function seedOnce(videos: number, keys: Keys, ends: CleanUp, say: Say): Promise<Mongod> {
  const data = `${folder}/scale/${videos}`;
  const marker = `${data}/seeded.json`;
  const isNew = !existsSync(marker);
  if (isNew) await plant(videos, data, say);
  const mongod = await startBenchMongod(data, say);
  ends.add(mongod.stop);
  if (isNew) {
    const own = settings(environmentOf(mongod.uri, keys, noPorts));
    const stack = await startStack(own, { workers: true });
    await stack.settled();
    await stack.stop();
    writeFileSync(marker, JSON.stringify({ seededAt: new Date().toISOString() }));
  }
  await forgetRankings(mongod.uri);
  return mongod;
}

async function plant(videos: number, data: string, say: Say): Promise<void> {
  say(`planting ${videos} videos in ${data}, once`);
  const args = ['--import', 'tsx/esm', `${root}cli/main.ts`, 'seed', '--videos', `${videos}`, '--data', data];
  const env = { ...process.env, MONGODB_URI: undefined };
  const began = performance.now();
  const outcome = await runCommand(process.execPath, args, { env, deadlineSeconds });
  if (!outcome.ok) throw new Error(`seed --videos ${videos} failed: ${outcome.reason}`);
  say(`planted in ${((performance.now() - began) / 1000).toFixed(0)} s`);
}
