// `vitrine`: a file a command.

import { Command } from 'commander';
import { composeCommand } from './compose.js';
import { partnerCommand } from './partner.js';

const program = new Command('vitrine').description('A federated GraphQL platform for social commerce.');
program.addCommand(composeCommand);
program.addCommand(partnerCommand);
await program.parseAsync();
