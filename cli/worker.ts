// `vitrine worker [NAME]`: the jobs and consumers of one subgraph, or of all.

import { Command } from 'commander';
import { roster } from '../subgraphs/roster.js';
import { runSubgraphs } from './distributed.js';
import { serveUntilStopped } from './serving.js';
import { subgraphNamed } from './subgraphNamed.js';

export const workerCommand = new Command('worker')
  .description('run the jobs and consumers of one subgraph, or of all')
  .argument('[name]', roster.map(({ name }) => name).join(', '))
  .action(async (given: string | undefined) => {
    const names = given === undefined ? roster.map(({ name }) => name) : [subgraphNamed(given).name];
    const running = await runSubgraphs(names);
    const workers = await Promise.all(running.subgraphs.map((subgraph) => subgraph.startWorker()));
    await serveUntilStopped(`worker ${names.join(' ')}`, async () => {
      await Promise.all(workers.map((worker) => worker.stop()));
      await running.close();
    });
  });
