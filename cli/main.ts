// `vitrine`: a file a command.

import { Command } from 'commander';
import { composeCommand } from './compose.js';

const program = new Command('vitrine').description('A federated GraphQL platform for social commerce.');
program.addCommand(composeCommand);
await program.parseAsync();
