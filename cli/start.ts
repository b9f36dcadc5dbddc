// `vitrine start`: the whole of it in one process, with everything that it needs, in one folder.

import { Command } from 'commander';
import { settings } from '../subgraphs/kit/env.js';
import { openDataFolder } from './dataFolder.js';
import { demoPassword, signIns } from './demo/people.js';
import { failPlainly, failure } from './failure.js';
import { keptKeys } from './keptKeys.js';
import { portIsFree } from './portIsFree.js';
import { removeRunFile, writeRunFile } from './runFile.js';
import { portOf, serveUntilStopped, stopWhileStarting } from './serving.js';

type Options = { port: string; data: string; fresh?: boolean; demo: boolean };

export const startCommand = new Command('start')
  .description('everything in one process: gateway, subgraphs, workers, a mongod of its own, demo data')
  .option('--port <number>', 'where the gateway listens; 0 takes a free one', '4000')
  .option('--data <folder>', 'where everything is kept', '.vitrine')
  .option('--fresh', 'empty the data folder first')
  .option('--no-demo', 'start without demo data')
  .action(async (options: Options) => {
    const port = portOf(options.port);
    const { host, mongodbUri } = settings();
    if (options.fresh && mongodbUri) {
      throw failure(
        '--fresh empties a data folder, and with MONGODB_URI the data are not in it: drop them there, or unset MONGODB_URI.',
      );
    }
    await portIsFree(host, port);
    const folder = openDataFolder(options.data, { fresh: options.fresh === true });
    const undo: (() => Promise<unknown>)[] = [async () => folder.release()];
    const stop = once(async () => {
      removeRunFile(folder.path);
      for (const step of undo.splice(0).reverse()) await step();
    });
    const started = stopWhileStarting(stop);
    const lost = (message: string) => void stop().finally(() => failPlainly(failure(message)));
    try {
      const keys = await keptKeys(folder.path);
      // The greater part of the code: loaded once nothing stands in its way.
      const { startEmbedded } = await import('./embedded.js');
      const { demo } = options;
      const running = await startEmbedded({ host, port, dataDir: folder.path, demo, keys, progress, lost, undo });
      writeRunFile(folder.path, { ...running, pid: process.pid, startedAt: new Date().toISOString() });
      if (running.demo) process.stdout.write(signInLines());
      started();
      await serveUntilStopped(running.url, stop);
    } catch (error) {
      started();
      await stop();
      throw error;
    }
  });

const progress = (line: string) => void process.stdout.write(`› ${line}\n`);

const signInLines = () =>
  [
    `› demo people sign in with the password “${demoPassword}”:`,
    ...signIns.map(({ email, purpose }) => `›   ${email.padEnd(34)} ${purpose ?? ''}`),
    '',
  ].join('\n');

function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined;
  return () => (done ??= work());
}
