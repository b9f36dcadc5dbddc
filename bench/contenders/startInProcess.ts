// Our gateway with its subgraphs in one process, where it is looked at alone.

import { fileURLToPath } from 'node:url';
import { startChild } from '../processes/childProcess.js';
import type { Child } from '../processes/childProcess.js';
import type { CleanUp } from '../processes/cleanUp.js';
import { profiling } from '../processes/profiling.js';
import { environmentOf } from '../world/environment.js';
import type { RecordCacheMb } from '../world/environment.js';
import { folder } from '../world/folder.js';
import { noPorts } from '../world/noPorts.js';
import type { Keys } from '../world/keys.js';
import type { Contender } from './contender.js';

const module = fileURLToPath(new URL('./entries/inProcess.ts', import.meta.url));

type Options = {
  name?: string;
  mongod: { uri: string; pid: number };
  keys: Keys;
  recordCacheMb: RecordCacheMb;
  profile?: boolean;
  ends: CleanUp;
};
export type InProcess = { contender: Contender; child: Child };

export async function startInProcess(options: Options): Promise<InProcess> {
  const { name = 'in-process', mongod, keys, recordCacheMb, profile = false, ends } = options;
  const env = environmentOf(mongod.uri, keys, noPorts, recordCacheMb);
  const nodeArgs = profile ? profiling(name) : [];
  const child = await startChild({ name, module, nodeArgs, env, log: `${folder}/logs/${name}.log` });
  ends.add(child.stop);
  const parts = { gateway: child.pid, subgraphs: [], mongod: mongod.pid };
  return { child, contender: { name, url: child.url, credentials: 'access token', body: 'operation', parts } };
}
