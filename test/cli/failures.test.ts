// What commands say when they can't go on: a plain sentence, what to do, exit code 1, and no stack trace.

import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { cliProcess } from '../kit/cliProcess.js';
import { scratchFolder } from '../kit/scratchFolder.js';
import { ourselves } from '../../cli/processBirth.js';

async function refused(args: string[], env: Record<string, string> = {}) {
  const { code, stdout, stderr } = await cliProcess(args, env).ended;
  expect(stderr).not.toMatch(/\n\s+at |node:internal/);
  expect(stdout).not.toContain('ready');
  return { code, stderr: stderr.trim() };
}

test('a busy port, before anything is begun', async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const data = join(scratchFolder(), 'data');
  expect(await refused(['start', '--port', String(port), '--data', data])).toEqual({
    code: 1,
    stderr: `Port ${port} is in use: stop the program that listens there, or choose another with --port (0 takes a free one).`,
  });
  await new Promise((resolve) => server.close(resolve));
});

test('a folder with somebody else’s files is left as it is, fresh or not', async () => {
  const data = scratchFolder();
  writeFileSync(join(data, 'thesis.txt'), 'three years');
  for (const more of [['--fresh'], []]) {
    expect(await refused(['start', '--port', '0', '--data', data, ...more])).toEqual({
      code: 1,
      stderr: `${data} holds files that are not ours: choose an empty folder, or a new one, with --data.`,
    });
  }
  expect(readdirSync(data)).toEqual(['thesis.txt']);
});

test('a file is no data folder, and nothing lies below one', async () => {
  const file = join(scratchFolder(), 'file');
  writeFileSync(file, '');
  for (const data of [file, join(file, 'below')]) {
    expect(await refused(['start', '--port', '0', '--data', data])).toEqual({
      code: 1,
      stderr: `${data} is a file, or lies below one: choose a folder with --data.`,
    });
  }
});

test('a folder that another Vitrine runs on is not emptied', async () => {
  const data = scratchFolder();
  const parent = { pid: process.pid, born: ourselves().born };
  writeFileSync(join(data, '.vitrine-data'), '');
  writeFileSync(join(data, 'vitrine.lock'), JSON.stringify(parent));
  mkdirSync(join(data, 'mongod'));
  expect(await refused(['start', '--port', '0', '--data', data, '--fresh'])).toEqual({
    code: 1,
    stderr: `${data} is in use by a Vitrine with process id ${process.pid}: stop it, or choose another folder with --data.`,
  });
  expect(readdirSync(data).sort()).toEqual(['.vitrine-data', 'mongod', 'vitrine.lock']);
});

test.each([
  [['start', '--port', 'http'], {}, '--port takes a number from 0 to 65535, not http.'],
  [
    ['start', '--port', '0', '--fresh'],
    { MONGODB_URI: 'mongodb://127.0.0.1:9' },
    /^--fresh empties a data folder, and with MONGODB_URI/,
  ],
  [['gateway', '--port', '0'], {}, /^VITRINE_TRUSTED_KEYS and VITRINE_SIGNING_KEYS are not set/],
  [
    ['gateway', '--port', '0', '--supergraph', '/nowhere.graphql'],
    {},
    /no such file or directory, open '\/nowhere.graphql': check the path\.$/,
  ],
  [['subgraph', 'nobody'], {}, /^There is no subgraph called nobody: take one of users, /],
  [['subgraph', 'users'], { VITRINE_TRUSTED_KEYS: '[]' }, /^MONGODB_URI is not set/],
  [
    ['subgraph', 'users'],
    { VITRINE_TRUSTED_KEYS: '{' },
    'These settings are not usable: VITRINE_TRUSTED_KEYS: is no JSON',
  ],
  [
    ['subgraph', 'users'],
    { VITRINE_TRUSTED_KEYS: '[]', MONGODB_URI: 'mongodb://127.0.0.1:9' },
    /^The MongoDB at MONGODB_URI \(127\.0\.0\.1:9\) cannot be used/,
  ],
  [['token', 'ava@demo.vitrine.example', '--data', '/nowhere'], {}, /^No Vitrine runs on \/nowhere: start one/],
])('%j', async (args, env, sentence) => {
  const { code, stderr } = await refused(args, env);
  expect(code).toBe(1);
  if (typeof sentence === 'string') expect(stderr).toBe(sentence);
  else expect(stderr).toMatch(sentence);
});
