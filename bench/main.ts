// `npm run bench -- feed`: reproducible benchmarks, a command each.

import { Command } from 'commander';
import { benchFeed } from './benchFeed.js';

const program = new Command('bench').description('Reproducible benchmarks.');
program
  .command('feed')
  .description('a page of the feed: ours beside other gateways and an endpoint written by hand, on the same data')
  .option('--json', 'end with one line of JSON')
  .option('--quick', 'fewer and shorter rounds: about a minute')
  .option('--profile', 'write a CPU profile of each of our processes into .vitrine/bench/profiles')
  .action(async ({ json = false, quick = false, profile = false }) => {
    process.exitCode = await benchFeed({ json, quick, profile });
  });
await program.parseAsync();
