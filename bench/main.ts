// `npm run bench -- feed`: reproducible benchmarks, a command each.

import { Command } from 'commander';
import { benchCold } from './benchCold.js';
import { benchFeed } from './benchFeed.js';
import { benchOrders } from './benchOrders.js';
import { benchProfile } from './benchProfile.js';
import { benchScale } from './benchScale.js';
import { benchSoak } from './benchSoak.js';
import { cacheOption, wholeNumber } from './numberOptions.js';

const program = new Command('bench').description('Reproducible benchmarks.');
const command = (name: string, description: string) =>
  program.command(name).description(description).option('--json', 'end with one line of JSON').addOption(cacheOption());
const profiled = ['--profile', 'write a CPU profile of each process of Node’s into .vitrine/bench/profiles'] as const;
const quickly = ['--quick', 'fewer and shorter rounds'] as const;

command('feed', 'a page of the feed: ours beside other gateways and an endpoint written by hand, on the same data')
  .option(...quickly)
  .option(...profiled)
  .action(async ({ json = false, quick = false, profile = false, recordCache = null }) => {
    process.exitCode = await benchFeed({ json, quick, profile, recordCacheMb: recordCache });
  });
command('scale', 'a page of the feed among a million videos, beside one among ten thousand')
  .option(...quickly)
  .option('--large <number>', 'how many are many', wholeNumber, 1_000_000)
  .option('--small <number>', 'how many are few', wholeNumber, 10_000)
  .action(async ({ json = false, quick = false, large, small, recordCache = null }) => {
    process.exitCode = await benchScale({ json, quick, large, small, recordCacheMb: recordCache });
  });
command('cold', 'operations never seen before, beside known ones')
  .option(...quickly)
  .option(...profiled)
  .option('--flood <number>', 'how many come at once while known ones go on', wholeNumber, 1_000)
  .action(async ({ json = false, quick = false, profile = false, flood, recordCache = null }) => {
    process.exitCode = await benchCold({ json, quick, profile, flood, recordCacheMb: recordCache });
  });
command('orders', 'placing orders: goods spread out and one that all want, alone and beside a feed load')
  .option(...quickly)
  .action(async ({ json = false, quick = false, recordCache = null }) => {
    process.exitCode = await benchOrders({ json, quick, recordCacheMb: recordCache });
  });
command('soak', '64 clients: the memory of the process that serves them')
  .option('--minutes <number>', 'how long', wholeNumber, 10)
  .action(async ({ json = false, minutes, recordCache = null }) => {
    process.exitCode = await benchSoak({ json, minutes, recordCacheMb: recordCache });
  });
program
  .command('profile')
  .description('where the CPU time went in the last run with --profile')
  .argument('[names...]', 'processes, such as in-process, http, videos; all of them where none is named')
  .action((names: string[]) => {
    process.exitCode = benchProfile(names);
  });
await program.parseAsync();
