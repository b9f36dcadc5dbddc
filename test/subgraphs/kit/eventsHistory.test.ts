import { findMongod } from '../../../subgraphs/kit/mongodBinary.js';
import { startMongod, type Mongod } from '../../../subgraphs/kit/mongodServer.js';
import { consumersOf } from '../../../subgraphs/kit/consumerLease.js';
import { plainCollection, plainDatabase } from '../../../subgraphs/kit/mongo.js';
import { scratchFolder } from '../../kit/scratchFolder.js';
import { together } from '../../kit/together.js';
import { eventRig, upTo, type Rig } from './eventRig.js';

let mongod: Mongod;
let rig: Rig;

beforeAll(async () => {
  const { path: binary } = await findMongod({ env: process.env, progress: () => undefined });
  const extraArgs = ['--oplogSize', '1', '--syncdelay', '1'];
  mongod = await startMongod({
    binary,
    dataDir: scratchFolder(),
    progress: () => undefined,
    extraArgs,
    ephemeral: true,
  });
  rig = await eventRig(mongod.uri);
}, 120_000);

afterAll(async () => {
  await rig.cluster.close();
  await mongod.stop();
});

/** Writes until the log of operations no longer reaches back to where it began at the call. */
async function outrunTheOplog(): Promise<void> {
  const oplog = rig.cluster.client.db('local').collection<{ ts: unknown }>('oplog.rs');
  const last = await oplog.findOne({}, { sort: { $natural: -1 } });
  const fillers = plainCollection<{ _id: number; fill: string }>(rig.owner, 'fillers');
  const fill = 'x'.repeat(500_000);
  for (let _id = 0; await oplog.findOne({ ts: last?.ts }); _id = (_id + 1) % 10) {
    await fillers.replaceOne({ _id }, { fill }, { upsert: true });
  }
}

const reads = async () => {
  const consumer = rig.start('reader');
  await consumer.settled(60_000);
  await consumer.stop();
};

test('where the stream has lost its place, the outbox is scanned: nothing is lost, nothing is doubled', async () => {
  await rig.raise('a');
  await rig.raise('b');
  await reads();
  const before = (await consumersOf(rig.own).findOne({ _id: 'reader' }))?.checkpoint;
  await together(4, async () => {
    for (let turn = 0; turn < 25; turn += 1) await rig.raise('a');
  });
  await outrunTheOplog();
  const resumed = plainCollection(rig.owner, 'outbox').watch([], {
    resumeAfter: (before?.from as { token: object }).token,
  });
  await expect(resumed.tryNext()).rejects.toMatchObject({ code: 286 });

  const consumer = rig.start('reader');
  await together(4, async () => {
    for (let turn = 0; turn < 25; turn += 1) await rig.raise('b');
  });
  await consumer.settled(60_000);
  await consumer.stop();

  expect(await rig.handled('reader')).toEqual({ a: upTo(101), b: upTo(101) });
  await plainDatabase(rig.owner).dropCollection('fillers');
}, 120_000);

test('an entry whose time lies before the checkpoint, by a slow clock, is found by the scan', async () => {
  await reads();
  const version = await rig.raise('slow');
  const at = new Date(Date.now() - 4 * 60_000);
  await plainCollection(rig.owner, 'outbox').updateOne({ aggregateid: 'slow' }, { $set: { at } });
  await outrunTheOplog();
  await reads();

  expect(version).toBe(1);
  expect((await rig.handled('reader')).slow).toEqual([1]);
}, 120_000);
