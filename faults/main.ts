// `npm run faults -- NAME`: hurts a whole platform of real processes, and looks whether an order was lost, doubled, oversold or unbalanced.

import { Argument, Command, Option } from 'commander';
import { wholeNumber } from '../bench/numberOptions.js';
import { guards } from '../subgraphs/kit/env.js';
import type { Guard } from '../subgraphs/kit/env.js';
import { runFaults } from './runFaults.js';
import { scenarios } from './scenarios.js';
import type { ScenarioName } from './scenarios.js';

type Given = { rounds?: number; seed?: number; break?: Guard; minutes?: number; small?: boolean; json?: boolean };

const seeds = 2 ** 31;

await new Command('faults')
  .description('Hurts a platform of real processes, and exits with 1 where something that must hold does not.')
  .addArgument(new Argument('<names...>', 'what to do to it, one after another').choices(Object.keys(scenarios)))
  .option('--rounds <number>', 'how often, or how many kills; each scenario has a size of its own', wholeNumber)
  .option('--seed <number>', 'what is drawn by chance is drawn the same again', wholeNumber)
  .addOption(new Option('--break <guard>', 'take a guard out: the exit code must be 1 then').choices(guards))
  .option('--minutes <number>', 'begin no other round after so many, and judge what there was', wholeNumber)
  .option('--small', 'fewer processes and rounds, as in a test')
  .option('--json', 'end with one line of JSON')
  .action(async (names: ScenarioName[], given: Given) => {
    const {
      rounds = null,
      seed = Math.floor(Math.random() * seeds),
      minutes = null,
      small = false,
      json = false,
    } = given;
    process.exitCode = await runFaults(names, { rounds, seed, broken: given.break ?? null, minutes, small }, json);
    process.exit();
  })
  .parseAsync();
