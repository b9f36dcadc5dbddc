import { consumersOf } from '../../../subgraphs/kit/consumerLease.js';
import { pruneInbox, pruneOutbox } from '../../../subgraphs/kit/events.js';
import { plainCollection } from '../../../subgraphs/kit/mongo.js';
import { outboxOf } from '../../../subgraphs/kit/outbox.js';
import { eventually } from '../../kit/eventually.js';
import { eventRig, type Rig } from './eventRig.js';
import { dropAndClose } from './openCluster.js';

const DAY_MS = 24 * 3600 * 1000;
const daysFromNow = (days: number) => new Date(Date.now() + days * DAY_MS);

let rig: Rig;
beforeEach(async () => void (rig = await eventRig()));
afterEach(() => dropAndClose(rig.cluster, ['owner', 'own']));

const readers = () => plainCollection<{ _id: string; at: Date }>(rig.owner, 'outboxReaders');
const inboxSize = () => plainCollection(rig.own, 'inbox').countDocuments({ consumer: 'reader' });
const ageOutbox = (days: number) =>
  outboxOf(rig.owner).updateMany({}, [{ $set: { at: { $subtract: ['$at', days * DAY_MS] } } }]);

async function readAll(): Promise<void> {
  const consumer = rig.start('reader');
  await consumer.settled();
  await consumer.stop();
}

test('an entry goes seven days after the slowest registered reader passed it', async () => {
  await rig.raise('a');
  await readAll();
  await ageOutbox(8);
  await rig.raise('a');

  await readers().updateOne({ _id: 'other/slow' }, { $set: { at: daysFromNow(-2) } }, { upsert: true });
  expect(await pruneOutbox(rig.owner)).toBe(0);
  await readers().updateOne({ _id: 'other/slow' }, { $set: { at: new Date() } });
  expect(await pruneOutbox(rig.owner)).toBe(1);
  expect((await outboxOf(rig.owner).find().toArray()).map(({ version }) => version)).toEqual([2]);
});

test('a reader that has only just registered keeps everything', async () => {
  await rig.raise('a');
  await ageOutbox(400);
  await readers().insertOne({ _id: 'other/new', at: new Date(0) });
  expect(await pruneOutbox(rig.owner)).toBe(0);
});

test('a consumer writes its position into the outbox that it reads', async () => {
  const before = new Date();
  await readAll();
  const position = await readers().findOne({ _id: 'own/reader' });
  expect(position?.at.getTime()).toBeGreaterThanOrEqual(before.getTime());
});

test('an inbox entry stays until the checkpoint has passed it by fourteen days', async () => {
  await rig.raise('a');
  await readAll();
  expect(await inboxSize()).toBeGreaterThan(0);
  await consumersOf(rig.own).updateOne({ _id: 'reader' }, { $set: { 'checkpoint.at': daysFromNow(13) } });
  expect(await pruneInbox(rig.own)).toBe(0);
  const size = await inboxSize();
  await consumersOf(rig.own).updateOne({ _id: 'reader' }, { $set: { 'checkpoint.at': daysFromNow(15) } });
  expect(await pruneInbox(rig.own)).toBe(size);
  expect(await inboxSize()).toBe(0);
});

test('a consumer from which unread entries were taken stops for good, and says so', async () => {
  await rig.raise('a');
  await readAll();
  await readers().deleteMany({});
  await consumersOf(rig.own).updateOne(
    { _id: 'reader' },
    { $set: { checkpoint: { at: daysFromNow(-9), from: null } } },
  );
  await pruneOutbox(rig.owner);

  const errors: unknown[] = [];
  const consumer = rig.start('reader', { onError: (error) => void errors.push(error) });
  await eventually(() => consumer.state() === 'stopped');
  expect(errors).toMatchObject([{ extensions: { code: 'HISTORY_GONE' } }]);
  await expect(consumer.settled()).rejects.toMatchObject({ extensions: { code: 'HISTORY_GONE' } });
  expect(await consumersOf(rig.own).findOne({ _id: 'reader' })).toMatchObject({ holder: null });
});

test('a consumer that was away while nothing was taken goes on', async () => {
  await readAll();
  await consumersOf(rig.own).updateOne(
    { _id: 'reader' },
    { $set: { checkpoint: { at: daysFromNow(-6), from: null } } },
  );
  await rig.raise('a');
  await pruneOutbox(rig.owner);
  await readAll();
  expect(await rig.handled('reader')).toEqual({ a: [1] });
});
