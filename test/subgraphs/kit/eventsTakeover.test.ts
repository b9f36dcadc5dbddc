import { acquireLease, consumersOf } from '../../../subgraphs/kit/consumerLease.js';
import { handleEvents } from '../../../subgraphs/kit/handleEvents.js';
import { inboxReady } from '../../../subgraphs/kit/inbox.js';
import { silentLog } from '../../../subgraphs/kit/log.js';
import { plainCollection } from '../../../subgraphs/kit/mongo.js';
import { eventually } from '../../kit/eventually.js';
import { together } from '../../kit/together.js';
import { eventRig, upTo, type Rig } from './eventRig.js';
import { dropAndClose } from './openCluster.js';

let rig: Rig;
beforeEach(async () => void (rig = await eventRig()));
afterEach(() => dropAndClose(rig.cluster, ['owner', 'own']));

const traces = () => plainCollection<{ _id: string }>(rig.own, 'traces');
const leaseRecord = () => consumersOf(rig.own).findOne({ _id: 'reader' });
const step = {
  event: { id: 'evt_1', type: 'x', aggregate: { type: 'x', id: '1' }, version: 1, payload: {}, at: new Date() },
  checkpoint: { at: new Date(), from: null },
};

/** A holder that was killed: its lease runs out and nobody renews it. */
const deadHolder = (leaseMs: number) => acquireLease(rig.own, 'reader', 'dead', leaseMs);

test('of two that run one consumer, one leads; when it stops, the other goes on without loss or doubling', async () => {
  const first = rig.start('reader');
  await eventually(() => first.state() === 'leading');
  const second = rig.start('reader');
  const writing = together(8, async (writer) => {
    for (let turn = 0; turn < 100; turn += 1) await rig.raise(`w${writer}`);
  });
  await eventually(async () => Object.keys(await rig.handled('reader')).length > 0);
  expect(second.state()).toBe('standby');
  await first.stop();
  await eventually(() => second.state() === 'leading', { withinMs: 3000 });
  await writing;
  await second.settled(90_000);

  const expected = Object.fromEntries(Array.from({ length: 8 }, (_, i) => [`w${i}`, upTo(100)]));
  expect(await rig.handled('reader')).toEqual(expected);
  expect((await leaseRecord())?.epoch).toBe(2);
  await second.stop();
}, 120_000);

test('a lease is one holder at a time, and free at once when released', async () => {
  const first = await acquireLease(rig.own, 'reader', 'first', 60_000);
  expect(await acquireLease(rig.own, 'reader', 'second', 60_000)).toBeNull();
  await first?.release();
  expect(await acquireLease(rig.own, 'reader', 'second', 60_000)).not.toBeNull();
  expect(await leaseRecord()).toMatchObject({ holder: 'second', epoch: 2 });
});

test('of 16 that race for a lease, one gets it', async () => {
  const leases = await together(16, (n) => acquireLease(rig.own, 'reader', `h${n}`, 60_000).catch(() => null));
  expect(leases.filter((lease) => lease !== null)).toHaveLength(1);
});

test('a killed leader is replaced when its lease has run out', async () => {
  expect(await deadHolder(1500)).not.toBeNull();
  const consumer = rig.start('reader');
  await rig.raise('a');
  await consumer.settled();

  expect(await rig.handled('reader')).toEqual({ a: [1] });
  expect((await leaseRecord())?.epoch).toBe(2);
  await consumer.stop();
});

test('a holder that was overtaken writes nothing: neither handler, nor inbox, nor checkpoint', async () => {
  await inboxReady(rig.own);
  const zombie = await deadHolder(1);
  const next = await eventually(async () => (await acquireLease(rig.own, 'reader', 'next', 60_000)) ?? undefined);
  await next.renew({ at: new Date(5), from: null });
  if (!zombie) throw new Error('no lease');
  let handling = 0;
  const by = {
    consumer: 'reader',
    own: rig.own,
    lease: zombie,
    log: silentLog,
    onError: () => undefined,
    signal: new AbortController().signal,
    async handle() {
      handling += 1;
    },
  };

  await expect(handleEvents(by, [step])).rejects.toMatchObject({ extensions: { code: 'LEASE_LOST' } });
  await expect(handleEvents(by, [step, step])).rejects.toMatchObject({ extensions: { code: 'LEASE_LOST' } });
  await expect(zombie.renew(step.checkpoint)).rejects.toMatchObject({ extensions: { code: 'LEASE_LOST' } });
  await expect(zombie.countFailure('evt_1')).rejects.toMatchObject({ extensions: { code: 'LEASE_LOST' } });
  await zombie.release();
  expect(handling).toBe(0);
  expect(await plainCollection(rig.own, 'inbox').countDocuments()).toBe(0);
  expect(await leaseRecord()).toMatchObject({ holder: 'next', epoch: 2, checkpoint: { at: new Date(5) } });
});

test('a takeover during a transaction waits for it, and then finds the lease renewed', async () => {
  await inboxReady(rig.own);
  const lease = await acquireLease(rig.own, 'reader', 'slow', 400);
  if (!lease) throw new Error('no lease');
  let taken: unknown = 'not tried';
  let takeover: Promise<unknown> = Promise.resolve();
  const by = {
    consumer: 'reader',
    own: rig.own,
    lease,
    log: silentLog,
    onError: () => undefined,
    signal: new AbortController().signal,
    async handle(_: unknown, { session }: { session: Parameters<typeof lease.move>[1] }) {
      takeover = acquireLease(rig.own, 'reader', 'eager', 400).then((answer) => (taken = answer));
      await traces().insertOne({ _id: 'slow' }, { session });
    },
  };
  await handleEvents(by, [step]);
  await takeover;

  expect(taken).toBeNull();
  expect(await traces().countDocuments()).toBe(1);
  expect(await leaseRecord()).toMatchObject({ holder: 'slow', epoch: 1 });
});

test('failures are counted across takeovers, an event at a time', async () => {
  const first = await acquireLease(rig.own, 'reader', 'first', 60_000);
  expect(await first?.countFailure('evt_1')).toBe(1);
  expect(await first?.countFailure('evt_1')).toBe(2);
  await first?.release();
  const second = await acquireLease(rig.own, 'reader', 'second', 60_000);
  expect(await second?.countFailure('evt_1')).toBe(3);
  expect(await second?.countFailure('evt_2')).toBe(1);
});
