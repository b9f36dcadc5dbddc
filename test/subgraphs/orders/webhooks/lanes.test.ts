// Lanes: a slow receiver keeps none but itself waiting, and nothing that waits is forgotten or sent twice.

import { outsideHosts } from '../../../../subgraphs/kit/outsideHttp.js';
import { noLanes, sweepWebhooks } from '../../../../subgraphs/orders/webhooks/sweepWebhooks.js';
import { eventually } from '../../../kit/eventually.js';
import { together } from '../../../kit/together.js';
import { receivers } from './receiver.js';
import { webhookRig } from './rig.js';
import type { Rig } from './rig.js';

let rig: Rig;
const { receiver, stopAll } = receivers();
beforeAll(async () => {
  rig = await webhookRig();
});
afterEach(stopAll);
afterAll(() => rig.stop());

test('a receiver that answers none keeps no other waiting, and is sent four at once', async () => {
  const slow = await receiver(() => undefined);
  const quick = await receiver();
  const hosts = outsideHosts({ deadlineMs: 60_000, answerBytes: 100, privateAddresses: true });
  const deps = { ...rig.deps, receivers: hosts, lanesInHand: noLanes() };
  const { endpoint: slowOne } = await rig.endpoint(slow.url);
  const { endpoint: quickOne } = await rig.endpoint(quick.url);
  const [stuck] = (await rig.tell(slowOne, 40)) as [string];
  await eventually(async () => {
    await sweepWebhooks(deps);
    return slow.received.length === 4;
  });
  for (let round = 1; round <= 3; round += 1) {
    await rig.tell(quickOne, 25);
    await eventually(async () => {
      await sweepWebhooks(deps);
      return quick.received.length === 25 * round;
    });
  }
  // All of it while the first four to the slow one hang.
  expect(slow.received).toHaveLength(4);
  expect(slow.seen.atOnce).toBe(4);
  await stopAll();
  await eventually(() => deps.lanesInHand.well + deps.lanesInHand.troubled === 0);
  await hosts.close();
  expect(await rig.delivery(stuck)).toMatchObject({ state: 'PENDING', lastFailure: 'CONNECTION' });
  const lane = await rig.db.connection.collection('webhookLanes').findOne({ _id: slowOne._id as never });
  expect(lane).toMatchObject({ troubled: true });
}, 180_000);

test('ten thousand deliveries arrive once each, four in hand at a time, and are never read together', async () => {
  const to = await receiver();
  const { endpoint } = await rig.endpoint(to.url);
  const ids = await rig.tell(endpoint, 10_000, { note: 'x'.repeat(1000) });
  const projections: unknown[] = [];
  const listen = ({ command }: { command: Record<string, unknown> }) => {
    if (command['find'] === 'webhookDeliveries') projections.push([command['limit'], command['projection']]);
  };
  rig.cluster.client.on('commandStarted', listen);
  while (to.received.length < ids.length) await rig.sweep();
  rig.cluster.client.off('commandStarted', listen);
  expect(new Set(to.received.map(({ id }) => id))).toEqual(new Set(ids));
  expect(to.received).toHaveLength(10_000);
  expect(to.seen.atOnce).toBeLessThanOrEqual(4);
  const limits = new Set(projections.map((each) => JSON.stringify(each)));
  expect([...limits].sort()).toEqual(['[1,{"dueAt":1}]', '[200,{"dueAt":1,"attempts":1}]']);
  expect(
    await rig.db.connection
      .collection('webhookDeliveries')
      .countDocuments({ endpointId: endpoint._id, state: { $ne: 'DELIVERED' } }),
  ).toBe(0);
}, 400_000);

test('a hundred and fifty receivers that answer none take the places of no quick one for long', async () => {
  const silent = await receiver(() => undefined);
  const quick = await receiver();
  const hosts = outsideHosts({ deadlineMs: 60_000, answerBytes: 100, privateAddresses: true });
  const deps = { ...rig.deps, receivers: hosts, lanesInHand: noLanes() };
  for (let made = 0; made < 150; made += 1) {
    const { endpoint } = await rig.endpoint(`${silent.url}/${made}`);
    await rig.tell(endpoint, 1);
  }
  const { endpoint } = await rig.endpoint(quick.url);
  await sweepWebhooks(deps);
  await rig.tell(endpoint, 5);
  await eventually(
    async () => {
      await sweepWebhooks(deps);
      return quick.received.length === 5;
    },
    { withinMs: 50_000 },
  );
  // How many more, the machine's speed says.
  expect(silent.seen.atOnce).toBeGreaterThanOrEqual(16);
  await stopAll();
  await eventually(() => deps.lanesInHand.well + deps.lanesInHand.troubled === 0);
  await hosts.close();
}, 180_000);

test('three processes on the same lanes send each delivery once, never more than four at once to one receiver', async () => {
  const targets = await together(3, () => receiver());
  const endpoints = await Promise.all(targets.map(async ({ url }) => (await rig.endpoint(url)).endpoint));
  const ids = await Promise.all(endpoints.map((endpoint) => rig.tell(endpoint, 150)));
  const processes = Array.from({ length: 3 }, () => ({ ...rig.deps, lanesInHand: noLanes() }));
  await eventually(async () => {
    await Promise.all(processes.map((deps) => sweepWebhooks(deps)));
    return targets.every(({ received }) => received.length >= 150);
  });
  targets.forEach(({ received, seen }, index) => {
    expect(received.map(({ id }) => id).sort()).toEqual([...ids[index]!].sort());
    expect(seen.atOnce).toBeLessThanOrEqual(4);
  });
  await eventually(() => processes.every(({ lanesInHand }) => lanesInHand.well + lanesInHand.troubled === 0));
});

test('what comes while a lane is worked on is never forgotten, whenever it comes', async () => {
  const to = await receiver();
  const { endpoint } = await rig.endpoint(to.url);
  const ids: string[] = [];
  const telling = (async () => {
    for (let round = 0; round < 60; round += 1) ids.push(...(await rig.tell(endpoint, 1 + (round % 3))));
  })();
  let isTold = false;
  void telling.then(() => (isTold = true));
  while (!isTold) await rig.sweep();
  await telling;
  // No clock is moved: had a lane fallen asleep over something, nothing would wake it.
  await rig.sweep();
  expect(to.received.map(({ id }) => id).sort()).toEqual([...ids].sort());
});
