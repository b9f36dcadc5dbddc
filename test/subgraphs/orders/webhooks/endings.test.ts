// How deliveries to an endpoint end: it is gone, it keeps failing, it is deleted, or the process that sends them dies.

import { deleteEndpoint } from '../../../../subgraphs/orders/webhooks/deleteEndpoint.js';
import { pruneDeliveries } from '../../../../subgraphs/orders/webhooks/pruneDeliveries.js';
import { sweepWebhooks } from '../../../../subgraphs/orders/webhooks/sweepWebhooks.js';
import { updateEndpoint } from '../../../../subgraphs/orders/webhooks/updateEndpoint.js';
import { receivers } from './receiver.js';
import { owner, webhookRig } from './rig.js';
import type { Rig } from './rig.js';

let rig: Rig;
const { receiver, stopAll } = receivers();
beforeAll(async () => {
  rig = await webhookRig();
});
afterEach(stopAll);
afterAll(() => rig.stop());

test('410 gives the delivery up at once and disables the endpoint, with a notice; the owner enables it again', async () => {
  let status = 410;
  const to = await receiver(() => status);
  const { endpoint } = await rig.endpoint(to.url);
  const ids = await rig.tell(endpoint, 20);
  await rig.sweep();
  expect(to.received.length).toBeLessThanOrEqual(4);
  expect(await rig.endpointNow(endpoint._id)).toMatchObject({ state: 'DISABLED', notice: 'RECEIVER_GONE' });
  const states = (await Promise.all(ids.map(rig.delivery))).map(({ state }) => state);
  expect(states.filter((state) => state === 'DEAD')).toHaveLength(to.received.length);
  status = 200;
  const dead = to.received.length;
  rig.clock.advance(3600);
  await rig.sweep();
  expect(to.received).toHaveLength(dead);
  await updateEndpoint(rig.deps, owner, { webhookEndpointId: endpoint._id, enabled: true });
  expect(await rig.endpointNow(endpoint._id)).toMatchObject({ state: 'ENABLED', notice: null });
  await rig.sweep();
  expect(to.received).toHaveLength(20);
});

test('five deliveries given up in a row pause the endpoint; one that arrives in between begins the count anew', async () => {
  let status = 500;
  const to = await receiver(() => status);
  const { endpoint } = await rig.endpoint(to.url);
  const giveUp = async (count: number) => {
    await rig.tell(endpoint, count);
    await rig.db.connection
      .collection('webhookDeliveries')
      .updateMany({ endpointId: endpoint._id, state: 'PENDING' }, { $set: { attempts: 7 } });
    await rig.sweep();
    return (await rig.endpointNow(endpoint._id)).state;
  };
  expect(await giveUp(4)).toBe('ENABLED');
  status = 200;
  await rig.tell(endpoint, 1);
  await rig.sweep();
  expect((await rig.endpointNow(endpoint._id)).givenUpInRow).toBe(0);
  status = 500;
  expect(await giveUp(4)).toBe('ENABLED');
  expect(await giveUp(1)).toBe('PAUSED');
  expect(await rig.endpointNow(endpoint._id)).toMatchObject({ notice: 'KEEPS_FAILING' });

  const waiting = await rig.tell(endpoint, 3);
  const before = to.received.length;
  await rig.sweep();
  expect(to.received).toHaveLength(before);
  status = 200;
  await updateEndpoint(rig.deps, owner, { webhookEndpointId: endpoint._id, enabled: true });
  await rig.sweep();
  expect(
    to.received
      .slice(before)
      .map(({ id }) => id)
      .sort(),
  ).toEqual([...waiting].sort());
});

test('a process that dies between the answer and the record leaves the delivery to be sent again, under the same id', async () => {
  const to = await receiver();
  const { endpoint } = await rig.endpoint(to.url);
  const [id] = (await rig.tell(endpoint, 1)) as [string];
  const dead = async () => {
    throw new Error('killed');
  };
  await sweepWebhooks({
    ...rig.deps,
    webhookDeliveries: { ...rig.deps.webhookDeliveries, record: dead },
    webhookLanes: { ...rig.deps.webhookLanes, leave: dead },
  });
  expect(to.received).toHaveLength(1);
  await rig.sweep();
  expect(to.received).toHaveLength(1);
  rig.clock.advance(61);
  await rig.sweep();
  expect(to.received.map((each) => each.id)).toEqual([id, id]);
  expect(await rig.delivery(id)).toMatchObject({ state: 'DELIVERED', attempts: 2 });
});

test('whoever was overtaken records nothing', async () => {
  const to = await receiver();
  const { endpoint } = await rig.endpoint(to.url);
  const [id] = (await rig.tell(endpoint, 1)) as [string];
  const before = await rig.delivery(id);
  await rig.sweep();
  const settled = await rig.delivery(id);
  const late = { state: 'DEAD', dueAt: null, lastTryAt: null, lastStatus: 500, lastFailure: 'STATUS' } as const;
  await rig.deps.webhookDeliveries.record(before, { ...late, settledAt: null, updatedAt: rig.clock.now() });
  expect(await rig.delivery(id)).toEqual(settled);
});

test('a deleted endpoint takes its deliveries with it', async () => {
  const to = await receiver();
  const { endpoint } = await rig.endpoint(to.url);
  await rig.tell(endpoint, 10);
  expect(await deleteEndpoint(rig.deps, owner, endpoint._id)).toEqual({ ok: true, value: endpoint._id });
  await rig.sweep();
  expect(to.received).toHaveLength(0);
  for (const name of ['webhookEndpoints', 'webhookDeliveries', 'webhookLanes']) {
    const own = name === 'webhookDeliveries' ? { endpointId: endpoint._id } : { _id: endpoint._id as never };
    expect(await rig.db.connection.collection(name).countDocuments(own)).toBe(0);
  }
});

test('deliveries are kept for thirty days, those that waited too', async () => {
  const to = await receiver(() => 500);
  const { endpoint } = await rig.endpoint(to.url);
  const [old] = (await rig.tell(endpoint, 1)) as [string];
  rig.clock.advance(29 * 24 * 3600);
  const [young] = (await rig.tell(endpoint, 1)) as [string];
  await pruneDeliveries(rig.deps);
  expect(await rig.deps.webhookDeliveries.byId(old)).not.toBeNull();
  rig.clock.advance(24 * 3600);
  await pruneDeliveries(rig.deps);
  expect(await rig.deps.webhookDeliveries.byId(old)).toBeNull();
  expect(await rig.deps.webhookDeliveries.byId(young)).not.toBeNull();
});
