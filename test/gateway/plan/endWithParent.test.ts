// A planner that never comes to an end does not outlive the gateway that would have ended it.

import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { eventually } from '../../kit/eventually.js';

test('a busy process ends soon after its parent was killed', async () => {
  const script = fileURLToPath(new URL('./busyChild.ts', import.meta.url));
  const parent = spawn(process.execPath, ['--import', 'tsx/esm', script], { stdio: ['ignore', 'pipe', 'inherit'] });
  let told = '';
  parent.stdout.on('data', (text: Buffer) => (told += text.toString()));
  const child = Number(await eventually(() => told.split('\n').find((line) => line && line !== String(parent.pid))));
  const isAlive = () => {
    try {
      return process.kill(child, 0);
    } catch {
      return false;
    }
  };
  await new Promise((resolve) => setTimeout(resolve, 2_000));
  expect(isAlive()).toBe(true);
  parent.kill('SIGKILL');
  await eventually(() => !isAlive(), { withinMs: 10_000 });
}, 60_000);
