// A program that starts a mongod, writes one acknowledged document, says so, and then waits to be killed.

import mongoose from 'mongoose';
import { startMongod } from '../../../subgraphs/kit/mongodServer.js';

async function hold(binary: string, dataDir: string): Promise<void> {
  const mongod = await startMongod({ binary, dataDir, progress: () => undefined });
  const client = new mongoose.mongo.MongoClient(mongod.uri);
  await client
    .db('kept')
    .collection('written')
    .insertOne({ by: process.pid }, { writeConcern: { w: 'majority', journal: true } });
  process.stdout.write(`${mongod.pid}\n`);
}

const [binary = '', dataDir = ''] = process.argv.slice(2);
void hold(binary, dataDir);
