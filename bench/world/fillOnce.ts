// Fills the benchmark's database on first use: by the real data sets where they are at hand, else by the demo world.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { spawn } from 'node:child_process';
import { startChild } from '../processes/childProcess.js';
import type { CleanUp } from '../processes/cleanUp.js';
import { dataDir, folder, root } from './folder.js';
import { offersArrived } from './offersArrived.js';
import { realData } from './sets.js';
import type { DataSet } from './sets.js';

const marker = `${folder}/filled.json`;
const cli = `${root}cli/main.ts`;
const startDeadlineMs = 600_000;

/** What the database holds, in words. What was begun and broken off is begun again: an import doubles nothing. */
export async function fillOnce(ends: CleanUp, say: (line: string) => void): Promise<string> {
  if (existsSync(marker)) return (JSON.parse(readFileSync(marker, 'utf8')) as { data: string }).data;
  const sets = realData();
  say(`filling ${dataDir} once, ${sets.length > 0 ? 'with the real data sets' : 'with the demo world'}: some minutes`);
  const env = { ...process.env, MONGODB_URI: undefined };
  const server = await startChild({
    name: 'fill',
    module: cli,
    args: ['start', '--port', '0', '--data', dataDir, ...(sets.length > 0 ? ['--no-demo'] : [])],
    env: { ...env, NODE_ENV: 'production' },
    log: `${folder}/logs/fill.log`,
    startDeadlineMs,
  });
  ends.add(server.stop);
  for (const set of sets) await importSet(set, env, say);
  const offers = await offersArrived(server.url, sets.length > 0 ? minutesForOffers : 0);
  await server.stop();
  const data =
    sets.length > 0 ? `imported ${sets.map(({ format }) => format).join(', ')} (${offers} offers)` : 'the demo world';
  writeFileSync(marker, JSON.stringify({ data, filledAt: new Date().toISOString() }));
  return data;
}

const minutesForOffers = 5;

const tries = 3;

/** What broke off is begun again, and goes on where it was. */
async function importSet(
  { format, files }: DataSet,
  env: NodeJS.ProcessEnv,
  say: (line: string) => void,
): Promise<void> {
  const args = ['--import', 'tsx/esm', cli, 'import', format, ...files, '--data', dataDir, '--json'];
  for (let left = tries; left > 0; left -= 1) {
    const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'inherit'] });
    const exited = new Promise<number>((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
    let last = '';
    for await (const line of createInterface({ input: child.stdout })) last = line || last;
    say(`${format}: ${last}`);
    if ((await exited) === 0) return;
  }
  throw new Error(`the import of ${format} failed`);
}
