// The benchmark's world, ready to be asked: filled and staged on first use, its mongod running.

import type { Mongod } from '../../subgraphs/kit/mongodServer.js';
import type { CleanUp } from '../processes/cleanUp.js';
import type { Say } from '../processes/runBench.js';
import { fillOnce } from './fillOnce.js';
import { dataDir } from './folder.js';
import { makeKeys } from './keys.js';
import type { Keys } from './keys.js';
import { forgetRankings, startBenchMongod } from './mongod.js';
import { stageOnce } from './stageOnce.js';

/** `data`: what the database holds, in words. */
export type World = { keys: Keys; mongod: Mongod; data: string };

export async function openWorld(ends: CleanUp, say: Say): Promise<World> {
  const keys = await makeKeys();
  const data = await fillOnce(ends, say);
  const mongod = await startBenchMongod(dataDir, say);
  ends.add(mongod.stop);
  await stageOnce(mongod.uri, keys, say);
  await forgetRankings(mongod.uri);
  return { keys, mongod, data };
}
