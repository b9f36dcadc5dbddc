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
  'partner-orders',
  'keys',
];

/** `NAME.ts` exports `NAMECommand`; a command of two words is one in camel case there. */
async function load(command: string): Promise<Command> {
  const name = command.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
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
