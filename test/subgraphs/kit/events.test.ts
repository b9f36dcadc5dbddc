import { deadLettersOf, type DomainEvent } from '../../../subgraphs/kit/events.js';
import { plainCollection } from '../../../subgraphs/kit/mongo.js';
import { together } from '../../kit/together.js';
import { eventRig, upTo, type Rig } from './eventRig.js';
import { dropAndClose } from './openCluster.js';

let rig: Rig;
beforeEach(async () => void (rig = await eventRig()));
afterEach(() => dropAndClose(rig.cluster, ['owner', 'own']));

test('a consumer gets the events of its types, whole, and no others', async () => {
  const got: DomainEvent[] = [];
  const consumer = rig.start('reader', { before: async (event) => void got.push(event) });
  await consumer.settled();
  await rig.raise('a');
  await rig.raise('a', 'counter.renamed');
  await rig.raise('a');
  await consumer.settled();

  const outbox = await plainCollection<{ _id: string; at: Date }>(rig.owner, 'outbox')
    .find()
    .sort({ version: 1 })
    .toArray();
  const eventAt = (index: number, version: number) => ({
    id: outbox[index]?._id,
    type: 'counter.raised',
    aggregate: { type: 'counter', id: 'a' },
    version,
    payload: { to: version },
    at: outbox[index]?.at,
  });
  expect(got).toEqual([eventAt(0, 1), eventAt(2, 3)]);
  expect(consumer.state()).toBe('leading');
  expect(consumer.lagMs()).toBe(0);
  await consumer.stop();
  expect(consumer.state()).toBe('stopped');
});

test('of 32 racing writers no event is lost, none is doubled, and each aggregate comes in its order', async () => {
  const consumer = rig.start('reader');
  await consumer.settled();
  const aggregates = Array.from({ length: 16 }, (_, i) => `c${i}`);
  await together(32, async (writer) => {
    for (let turn = 0; turn < 100; turn += 1) await rig.raise(aggregates[(writer + turn) % 16] ?? '');
  });
  await consumer.settled(90_000);

  expect(await rig.handled('reader')).toEqual(Object.fromEntries(aggregates.map((id) => [id, upTo(200)])));
  await consumer.stop();
}, 240_000);

test('a group that is added later gets all from the beginning, and what is written meanwhile', async () => {
  await together(8, async (writer) => {
    for (let turn = 0; turn < 50; turn += 1) await rig.raise(`w${writer}`);
  });
  const consumer = rig.start('late');
  await together(8, async (writer) => {
    for (let turn = 0; turn < 50; turn += 1) await rig.raise(`w${writer}`);
  });
  await consumer.settled();

  const expected = Object.fromEntries(Array.from({ length: 8 }, (_, i) => [`w${i}`, upTo(100)]));
  expect(await rig.handled('late')).toEqual(expected);
  await consumer.stop();
});

test('a stopped consumer goes on where it stopped', async () => {
  const first = rig.start('reader');
  await first.settled();
  await rig.raise('a');
  await first.settled();
  await first.stop();
  await rig.raise('a');
  const second = rig.start('reader');
  await second.settled();

  expect(await rig.handled('reader')).toEqual({ a: [1, 2] });
  await second.stop();
});

test('a poisoned event is laid aside after eight failures, and stops nothing', async () => {
  const failures: unknown[] = [];
  const consumer = rig.start('reader', {
    onError: (error) => void failures.push(error),
    async before(event) {
      if (event.aggregate.id === 'poison') throw new Error('I choke on this');
    },
  });
  await consumer.settled();
  await rig.raise('a');
  await rig.raise('poison');
  await rig.raise('a');
  await rig.raise('b');
  await consumer.settled(90_000);

  expect(await rig.handled('reader')).toEqual({ a: [1, 2], b: [1] });
  expect(failures).toHaveLength(8);
  const letters = await deadLettersOf(rig.own).find().toArray();
  expect(letters).toMatchObject([
    {
      consumer: 'reader',
      event: { type: 'counter.raised', aggregate: { type: 'counter', id: 'poison' }, version: 1, payload: { to: 1 } },
      error: expect.stringContaining('I choke on this'),
      failures: 8,
    },
  ]);
  await consumer.stop();
});

test('what a failing handler wrote in its transaction is undone', async () => {
  let left = 3;
  const consumer = rig.start('reader', {
    async before(event, { session }) {
      await plainCollection<{ _id: string }>(rig.own, 'traces').insertOne({ _id: event.id }, { session });
      if (event.version === 2 && left-- > 0) throw new Error('not yet');
    },
  });
  await consumer.settled();
  await rig.raise('a');
  await rig.raise('a');
  await consumer.settled();

  expect(await rig.handled('reader')).toEqual({ a: [1, 2] });
  expect(await plainCollection(rig.own, 'traces').countDocuments()).toBe(2);
  expect(await deadLettersOf(rig.own).countDocuments()).toBe(0);
  await consumer.stop();
});

test('two consumers of one outbox each get everything', async () => {
  const consumers = [rig.start('one'), rig.start('two')];
  for (let turn = 0; turn < 5; turn += 1) await rig.raise('a');
  await Promise.all(consumers.map((consumer) => consumer.settled()));

  expect(await rig.handled('one')).toEqual({ a: upTo(5) });
  expect(await rig.handled('two')).toEqual({ a: upTo(5) });
  await Promise.all(consumers.map((consumer) => consumer.stop()));
});

test('a consumer that was stopped, or is not led by anyone, says that it does not settle', async () => {
  const consumer = rig.start('reader');
  await consumer.settled();
  await consumer.stop();
  await expect(consumer.settled()).rejects.toMatchObject({ extensions: { code: 'NOT_SETTLED' } });
});
