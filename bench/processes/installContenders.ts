// Installs the gateways that we are measured beside, on first use, from bench/package.json and its lockfile alone.

import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runCommand } from '../../subgraphs/kit/runCommand.js';
import { runsGrafbase } from '../contenders/grafbase/grafbaseBinary.js';

const folder = fileURLToPath(new URL('..', import.meta.url));
export const hiveGatewayModule = `${folder}node_modules/@graphql-hive/gateway/dist/bin.js`;

type Manifest = { version: string; dependencies: Record<string, string>; optionalDependencies: Record<string, string> };
const manifestOf = (path: string) => JSON.parse(readFileSync(`${path}/package.json`, 'utf8')) as Manifest;

export async function installContenders(say: (line: string) => void): Promise<void> {
  if (isInstalled()) return;
  say('installing the other gateways (npm ci --prefix bench; once, about 600 MB)');
  const limits = { env: process.env, deadlineSeconds: 900 };
  const outcome = await runCommand('npm', ['ci', '--prefix', folder, '--no-audit', '--no-fund'], limits);
  if (!outcome.ok) throw new Error(`npm ci --prefix bench failed: ${outcome.reason}`);
}

/** npm writes its own lockfile last; what was there before a contender was added is installed anew. */
function isInstalled(): boolean {
  if (!existsSync(`${folder}node_modules/.package-lock.json`)) return false;
  const { dependencies, optionalDependencies } = manifestOf(folder);
  return Object.entries({ ...dependencies, ...(runsGrafbase && optionalDependencies) }).every(([name, version]) => {
    const path = `${folder}node_modules/${name}`;
    return existsSync(`${path}/package.json`) && manifestOf(path).version === version;
  });
}
