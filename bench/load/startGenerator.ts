// Starts the process that makes the load, and hands it what to play.

import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { startChild } from '../processes/childProcess.js';
import type { CleanUp } from '../processes/cleanUp.js';
import { folder } from '../world/folder.js';
import type { Keys } from '../world/keys.js';
import type { Order, Report } from './generator.js';
import type { Load, LoadResult } from './runSessions.js';

export type Play = (load: Load) => Promise<LoadResult>;

export async function startGenerator(keys: Keys, ends: CleanUp): Promise<Play> {
  const module = fileURLToPath(new URL('./generator.ts', import.meta.url));
  const env = { ...process.env, NODE_ENV: 'production' };
  const child = await startChild({ name: 'load', module, env, log: `${folder}/logs/load.log` });
  ends.add(child.stop);
  const gone = once(child.process, 'exit').then((): [Report] => [{ failed: 'the load generator ended' }]);
  const told = async (order: Order): Promise<Report> => {
    const answered = once(child.process, 'message') as Promise<[Report]>;
    child.process.send(order);
    const [report] = await Promise.race([answered, gone]);
    return report;
  };
  await told({ keys });
  return async (load) => {
    const report = await told(load);
    if ('result' in report) return report.result;
    throw new Error('failed' in report ? report.failed : 'the load generator said nothing of use');
  };
}
