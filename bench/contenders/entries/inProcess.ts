// The contender `in-process`: gateway and seven subgraphs in this one process.

import { settings } from '../../../subgraphs/kit/env.js';
import { answerVitals } from '../../processes/vitals.js';
import { startStack } from '../../world/stack.js';

answerVitals();
const { url } = await startStack(settings(), { workers: false });
process.stdout.write(`ready ${url}\n`);

// A profile is written by a process that ends in order.
process.once('SIGTERM', () => process.exit(0));
