import { MongoMemoryServer } from 'mongodb-memory-server';
import mongoose from 'mongoose';
import { findMongod } from '../../../subgraphs/kit/mongodBinary.js';
import { checkServer } from '../../../subgraphs/kit/mongodCheck.js';
import { startMongod } from '../../../subgraphs/kit/mongodServer.js';
import { scratchFolder } from '../../kit/scratchFolder.js';
import { testUri } from '../../kit/database.js';

const silent = () => undefined;
const mongodPath = async () => (await findMongod({ env: process.env, progress: silent })).path;

/** What is said of the release itself depends on the machine. */
async function warningsOf(uri: string): Promise<string[]> {
  const said: string[] = [];
  await checkServer(uri, (line) => said.push(line));
  return said.filter((line) => !line.includes('past its support'));
}

test('a replica set with short transactions is taken without a word', async () => {
  expect(await warningsOf(testUri())).toEqual([]);
});

test('given transactions that may last a minute, it warns', async () => {
  const mongod = await startMongod({
    binary: await mongodPath(),
    dataDir: scratchFolder(),
    progress: silent,
    ephemeral: true,
  });
  const client = new mongoose.mongo.MongoClient(mongod.uri);
  await client.db('admin').command({ setParameter: 1, transactionLifetimeLimitSeconds: 60 });
  await client.close();

  expect(await warningsOf(mongod.uri)).toEqual([
    'transactionLifetimeLimitSeconds is 60 on this MongoDB: a process killed in a transaction keeps its locks that long; 5 is advised',
  ]);
  await mongod.stop();
});

test('a server alone is refused, and told how to mend it', async () => {
  const alone = await MongoMemoryServer.create({
    binary: { systemBinary: await mongodPath() },
    instance: { storageEngine: 'wiredTiger', dbPath: scratchFolder() },
  });
  const { port } = alone.instanceInfo ?? {};

  await expect(checkServer(alone.getUri(), silent)).rejects.toMatchObject({
    code: 'MONGODB_UNFIT',
    message: `The MongoDB at MONGODB_URI (127.0.0.1:${port}) is not a replica set; transactions and change streams need one (a set of one member will do): start it with --replSet and run rs.initiate().`,
  });
  await alone.stop();
});

test('a server out of reach is named, and its password is not', async () => {
  const refused = await checkServer('mongodb://ann:secret@127.0.0.1:1/?replicaSet=rs0', silent).catch((e: Error) => e);

  expect(refused).toMatchObject({ code: 'MONGODB_UNFIT' });
  expect(String(refused)).toContain('The MongoDB at MONGODB_URI (127.0.0.1:1) cannot be used: ');
  expect(String(refused)).not.toContain('secret');
});
