// Installs the gateways that we are measured beside, on first use, from bench/package.json and its lockfile alone.

import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runCommand } from '../../subgraphs/kit/runCommand.js';

const folder = fileURLToPath(new URL('..', import.meta.url));
export const hiveGatewayModule = `${folder}node_modules/@graphql-hive/gateway/dist/bin.js`;
/** npm writes this file last. */
const installed = `${folder}node_modules/.package-lock.json`;

export async function installContenders(say: (line: string) => void): Promise<void> {
  if (existsSync(installed) && existsSync(hiveGatewayModule)) return;
  say('installing the other gateways (npm ci --prefix bench; once, about 500 MB)');
  const limits = { env: process.env, deadlineSeconds: 900 };
  const outcome = await runCommand('npm', ['ci', '--prefix', folder, '--no-audit', '--no-fund'], limits);
  if (!outcome.ok) throw new Error(`npm ci --prefix bench failed: ${outcome.reason}`);
}
