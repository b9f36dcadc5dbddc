// `vitrine keys`: the settings that let a gateway and subgraphs in processes of their own trust one another.

import { Command } from 'commander';
import { serviceIssuer } from '../subgraphs/kit/viewer.js';
import { roster } from '../subgraphs/roster.js';
import { makeKeys } from './makeKeys.js';
import type { Keys } from './makeKeys.js';

const line = (name: string, value: unknown) => `${name}='${JSON.stringify(value)}'`;

export const keysCommand = new Command('keys')
  .description('print new keys as settings for a distributed set-up')
  .option('--split', 'one block a process, with that process’s own private key only')
  .action(async ({ split }: { split?: boolean }) => {
    const keys = await makeKeys();
    process.stdout.write(`${(split ? blocks(keys) : together(keys)).join('\n')}\n`);
  });

const together = ({ keyring, accessKeys }: Keys) => [
  line('VITRINE_TRUSTED_KEYS', keyring.publicKeys),
  line('VITRINE_SIGNING_KEYS', keyring.privateKeys),
  line('VITRINE_ACCESS_KEYS', accessKeys),
];

const blocks = ({ keyring, accessKeys }: Keys) => [
  '# every process',
  line('VITRINE_TRUSTED_KEYS', keyring.publicKeys),
  ...['gateway', ...roster.map(({ name }) => name)].flatMap((name) => {
    const issuer = name === 'gateway' ? name : serviceIssuer(name);
    const own = keyring.privateKeys.filter((key) => key.issuer === issuer);
    const access = name === 'users' ? [line('VITRINE_ACCESS_KEYS', accessKeys)] : [];
    return ['', `# ${name}`, line('VITRINE_SIGNING_KEYS', own), ...access];
  }),
];
