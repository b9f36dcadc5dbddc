// `vitrine subgraph NAME`: one subgraph over HTTP, without its jobs and consumers.

import { Command } from 'commander';
import { settings } from '../subgraphs/kit/env.js';
import { logger } from '../subgraphs/kit/log.js';
import type { RunningSubgraph } from '../subgraphs/kit/subgraph.js';
import { serveSubgraph } from './serveSubgraph.js';
import { roster } from '../subgraphs/roster.js';
import { runSubgraphs } from './distributed.js';
import { portOf, serveUntilStopped } from './serving.js';
import { subgraphNamed } from './subgraphNamed.js';

export const subgraphCommand = new Command('subgraph')
  .description('serve one subgraph over HTTP, without its jobs and consumers')
  .argument('<name>', roster.map(({ name }) => name).join(', '))
  .option('--port <number>', 'where to listen; 0 takes a free one (default: the roster’s)')
  .action(async (given: string, options: { port?: string }) => {
    const { name, port } = subgraphNamed(given);
    const { host, logLevel } = settings();
    const running = await runSubgraphs([name]);
    const log = logger(logLevel, name);
    const at = { host, port: options.port === undefined ? port : portOf(options.port), log };
    const server = await serveSubgraph(running.subgraphs[0] as RunningSubgraph, at);
    await serveUntilStopped(server.url, async () => {
      await server.close();
      await running.close();
    });
  });
