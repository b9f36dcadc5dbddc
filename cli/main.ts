// `vitrine`: a file a command, and only the command that was asked for is loaded.

import { Command } from 'commander';
import { failPlainly } from './failure.js';

const names = [
  'start',
  'gateway',
  'subgraph',
  'worker',
  'seed',
  'import',
  'token',
  'compose',
  'partner',
  'payments',
  'keys',
];

/** `NAME.ts` exports `NAMECommand`. */
async function load(name: string): Promise<Command> {
  const module = (await import(`./${name}.js`)) as Record<string, Command>;
  return module[`${name}Command`] as Command;
}

const program = new Command('vitrine').description('A federated GraphQL platform for social commerce.');
const asked = names.filter((name) => name === process.argv[2]);
try {
  for (const name of asked.length > 0 ? asked : names) program.addCommand(await load(name));
  await program.parseAsync();
} catch (error) {
  failPlainly(error);
}
