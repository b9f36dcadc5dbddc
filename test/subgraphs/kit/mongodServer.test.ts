import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import mongoose from 'mongoose';
import { findMongod } from '../../../subgraphs/kit/mongodBinary.js';
import { startMongod, type MongodOptions } from '../../../subgraphs/kit/mongodServer.js';
import { eventually } from '../../kit/eventually.js';
import { processesMentioning } from '../../kit/processes.js';
import { scratchFolder } from '../../kit/scratchFolder.js';

const silent = () => undefined;
const HOLDER = fileURLToPath(new URL('./mongodHolder.ts', import.meta.url));

let binary: string;
beforeAll(async () => {
  binary = (await findMongod({ env: process.env, progress: silent })).path;
});

const start = (dataDir: string, options: Partial<MongodOptions> = {}) =>
  startMongod({ binary, dataDir, progress: silent, ...options });

async function withClient<T>(uri: string, use: (client: mongoose.mongo.MongoClient) => Promise<T>): Promise<T> {
  const client = new mongoose.mongo.MongoClient(uri);
  try {
    return await use(client);
  } finally {
    await client.close();
  }
}

/** A process that started a mongod on the folder and wrote a document; it leads a process group of its own. */
async function holderOf(dataDir: string): Promise<{ holder: ChildProcess; holderPid: number; mongodPid: number }> {
  const holder = spawn(process.execPath, ['--import', 'tsx', HOLDER, binary, dataDir], {
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const said = await new Promise<string>((resolve) => holder.stdout.setEncoding('utf8').once('data', resolve));
  return { holder, holderPid: holder.pid ?? 0, mongodPid: Number(said) };
}

const writers = (uri: string) => withClient(uri, (client) => client.db('kept').collection('written').distinct('by'));

test('it is a replica set of one that ends stuck transactions after five seconds, and keeps its data', async () => {
  const dataDir = scratchFolder();
  const first = await start(dataDir);
  await withClient(first.uri, async (client) => {
    const admin = client.db('admin');
    const { config } = await admin.command({ replSetGetConfig: 1 });
    expect(config.members.map(({ host }: { host: string }) => host)).toEqual([`127.0.0.1:${first.port}`]);
    expect(config.settings.electionTimeoutMillis).toBe(2000);
    expect(await admin.command({ getParameter: 1, transactionLifetimeLimitSeconds: 1 })).toMatchObject({
      transactionLifetimeLimitSeconds: 5,
    });
    expect((await admin.command({ serverStatus: 1 })).pid.toString()).toBe(String(first.pid));
    await client.db('kept').collection('written').insertOne({ by: 7 });
  });
  await first.stop();
  await eventually(() => processesMentioning(dataDir).length === 0);

  const second = await start(dataDir);
  expect(second.port).not.toBe(first.port);
  expect(await writers(second.uri)).toEqual([7]);
  await second.stop();
  expect(readdirSync(dataDir).sort()).toEqual(['mongod', 'mongod.log', 'mongod.log.previous']);
});

test.each(['the process', 'its group'])('kill -9 of %s leaves nothing running and loses nothing', async (what) => {
  const dataDir = scratchFolder();
  const { holderPid, mongodPid } = await holderOf(dataDir);
  expect(processesMentioning(dataDir)).toContain(mongodPid);

  process.kill(what === 'the process' ? holderPid : -holderPid, 'SIGKILL');
  const next = await start(dataDir);

  expect(await writers(next.uri)).toEqual([holderPid]);
  expect(processesMentioning(dataDir)).not.toContain(mongodPid);
  await next.stop();
  await eventually(() => processesMentioning(dataDir).length === 0);
});

test('kill -9 of the watching shell ends mongod too, and is told', async () => {
  const dataDir = scratchFolder();
  const mongod = await start(dataDir);
  const told = new Promise((resolve) => mongod.onExit(resolve));
  const shell = Math.min(...processesMentioning(dataDir).filter((pid) => pid !== mongod.pid));

  process.kill(shell, 'SIGKILL');

  expect(await told).toContain('mongod was killed');
  await eventually(() => processesMentioning(dataDir).length === 0);
});

test('a mongod that dies is told of; one that was stopped is not', async () => {
  const dataDir = scratchFolder();
  const told: string[] = [];
  const stopped = await start(dataDir);
  stopped.onExit((message) => told.push(`stopped: ${message}`));
  await stopped.stop();
  const killed = await start(dataDir);
  const death = new Promise<string>((resolve) => killed.onExit(resolve));

  process.kill(killed.pid, 'SIGKILL');

  told.push(await death);
  expect(told).toEqual([`mongod was killed (was memory short?). Its log: ${join(dataDir, 'mongod.log')}`]);
  await eventually(() => processesMentioning(dataDir).length === 0);
});

test('a folder in use is refused, naming the holder, which goes on', async () => {
  const dataDir = scratchFolder();
  const said: string[] = [];
  const holder = await start(dataDir);

  const refused = start(dataDir, { lockedForSeconds: 0.5, progress: (line) => said.push(line) });

  const message = `The folder ${join(dataDir, 'mongod')} is in use by a mongod with process id ${holder.pid}: stop the program that runs on it, or start with another data folder.`;
  await expect(refused).rejects.toMatchObject({ code: 'MONGOD_FOLDER_LOCKED', message });
  expect(said).toEqual([`starting mongod on ${join(dataDir, 'mongod')}`, `waiting for the folder: ${message}`]);
  expect(await writers(holder.uri)).toEqual([]);
  await holder.stop();
  expect(readdirSync(dataDir).sort()).toEqual(['mongod', 'mongod.log']);
});

test('a folder that comes free while it waits is taken', async () => {
  const dataDir = scratchFolder();
  const holder = await start(dataDir);
  let stopped: Promise<void> | undefined;

  const next = await start(dataDir, {
    progress: (line) => {
      if (line.startsWith('waiting for the folder')) stopped ??= holder.stop();
    },
  });

  await stopped;
  expect(next.pid).not.toBe(holder.pid);
  await next.stop();
});

test('an ephemeral one leaves no data', async () => {
  const dataDir = scratchFolder();
  const mongod = await start(dataDir, { ephemeral: true });
  expect(existsSync(join(dataDir, 'mongod', 'WiredTiger'))).toBe(true);

  await mongod.stop();

  expect(existsSync(join(dataDir, 'mongod'))).toBe(false);
});

test('a given port that is taken is said, not worked around', async () => {
  const dataDir = scratchFolder();
  const taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
  const { port } = taken.address() as AddressInfo;

  await expect(start(dataDir, { port })).rejects.toMatchObject({
    code: 'MONGOD_NOT_STARTED',
    message: 'its port is taken by another process',
  });
  taken.close();
  await eventually(() => processesMentioning(dataDir).length === 0);
});

test('an argument that mongod does not know is said in its words', async () => {
  const dataDir = scratchFolder();

  await expect(start(dataDir, { extraArgs: ['--nonsense'] })).rejects.toMatchObject({
    code: 'MONGOD_NOT_STARTED',
    message: expect.stringMatching(/^mongod ended with code 2\. .*nonsense/),
  });
  await eventually(() => processesMentioning(dataDir).length === 0);
});

test('a binary that is none is said', async () => {
  await expect(start(scratchFolder(), { binary: '/no/such/mongod' })).rejects.toMatchObject({
    code: 'MONGOD_NOT_STARTED',
    message: expect.stringContaining('mongod could not be executed.'),
  });
});
