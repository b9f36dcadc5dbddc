// A process with a child that is busy for ever, and would end with it; both tell their ids.

import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { endWithParent } from '../../../gateway/plan/endWithParent.js';

process.stdout.write(`${process.pid}\n`);
if (process.argv[2] === 'child') {
  endWithParent();
  setTimeout(() => {
    for (;;);
  });
} else {
  spawn(process.execPath, ['--import', 'tsx/esm', fileURLToPath(import.meta.url), 'child'], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
}
