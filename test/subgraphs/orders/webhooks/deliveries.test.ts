// Deliveries to real receivers: signed, tried again by the schedule, given up, and sent once more.

import { Webhook } from 'standardwebhooks';
import { outsideHosts } from '../../../../subgraphs/kit/outsideHttp.js';
import { replayDeliveries } from '../../../../subgraphs/orders/webhooks/replayDeliveries.js';
import { replayDelivery } from '../../../../subgraphs/orders/webhooks/replayDelivery.js';
import { rotateSecret } from '../../../../subgraphs/orders/webhooks/rotateSecret.js';
import { sweepWebhooks } from '../../../../subgraphs/orders/webhooks/sweepWebhooks.js';
import { updateEndpoint } from '../../../../subgraphs/orders/webhooks/updateEndpoint.js';
import { eventually } from '../../../kit/eventually.js';
import { receivers } from './receiver.js';
import type { Received } from './receiver.js';
import { owner, webhookRig } from './rig.js';
import type { Rig } from './rig.js';

let rig: Rig;
const { receiver, stopAll } = receivers();
beforeAll(async () => {
  rig = await webhookRig();
});
afterEach(stopAll);
afterAll(() => rig.stop());

/** By the package's own verify, at the time that the rig's clock shows. */
function verified(secret: string, { body, headers }: Received): unknown {
  const at = Number(headers['webhook-timestamp']) * 1000;
  const { now } = Date;
  Date.now = () => at;
  try {
    return new Webhook(secret).verify(body, headers);
  } finally {
    Date.now = now;
  }
}
const verifies = (secret: string, received: Received): boolean => {
  try {
    verified(secret, received);
    return true;
  } catch {
    return false;
  }
};
const secondsUntil = (at: Date | null) => Math.ceil((at!.getTime() - rig.clock.now().getTime()) / 1000) + 1;

test('what arrives is signed, verifies by the package, and bears its id, type, time and data', async () => {
  const to = await receiver();
  const { endpoint, secret } = await rig.endpoint(`${to.url}?shop=1`);
  const [id] = await rig.tell(endpoint, 1);
  const before = rig.clock.now();
  await rig.sweep();
  expect(to.received).toHaveLength(1);
  const [got] = to.received as [Received];
  expect(got.path).toBe('/hooks?shop=1');
  expect(got.id).toBe(id);
  expect(got.headers['content-type']).toBe('application/json');
  expect(verified(secret, got)).toEqual({
    type: 'payout.paid',
    timestamp: (await rig.delivery(id!)).happenedAt.toISOString(),
    data: { shopId: endpoint.shopId, index: 0 },
  });
  expect(Math.abs(Number(got.headers['webhook-timestamp']) * 1000 - before.getTime())).toBeLessThan(10_000);
  expect(verifies(secret, { ...got, body: got.body.replace('0', '1') })).toBe(false);
  expect(await rig.delivery(id!)).toMatchObject({ state: 'DELIVERED', attempts: 1, lastStatus: 204, dueAt: null });
  await rig.sweep();
  expect(to.received).toHaveLength(1);
});

test('both secrets sign while they overlap, and the new one alone afterwards; without an overlap, at once', async () => {
  const to = await receiver();
  const { endpoint, secret: first } = await rig.endpoint(to.url);
  const rotate = async (overlapSeconds?: number) => {
    const result = await rotateSecret(rig.deps, owner, { webhookEndpointId: endpoint._id, overlapSeconds });
    if (!result.ok) throw new Error(JSON.stringify(result.userErrors));
    return result.value.secret;
  };
  const signers = async (...secrets: string[]) => {
    await rig.tell(endpoint, 1);
    await rig.sweep();
    return secrets.map((secret) => verifies(secret, to.received.at(-1)!));
  };
  const second = await rotate(3600);
  expect(await signers(first, second)).toEqual([true, true]);
  expect(to.received.at(-1)!.headers['webhook-signature']!.split(' ')).toHaveLength(2);
  rig.clock.advance(3601);
  expect(await signers(first, second)).toEqual([false, true]);
  const third = await rotate(0);
  expect(await signers(first, second, third)).toEqual([false, false, true]);
  for (let more = 0; more < 4; more += 1) await rotate();
  expect(await rotateSecret(rig.deps, owner, { webhookEndpointId: endpoint._id })).toMatchObject({
    ok: false,
    userErrors: [{ code: 'LIMIT_REACHED' }],
  });
  const stored = await rig.db.connection.collection('webhookEndpoints').findOne({ _id: endpoint._id as never });
  expect(JSON.stringify(stored)).not.toContain(third.slice('whsec_'.length, 20));
});

test('eight tries over 27 hours, at the times of the schedule and not before, then it is dead; each under the same id', async () => {
  const to = await receiver((_, index) => [500, 503, 302, 404, 429, 200][index % 5]);
  const { endpoint, secret } = await rig.endpoint(to.url);
  const [id] = (await rig.tell(endpoint, 1)) as [string];
  const waits: number[] = [];
  for (let tries = 1; tries <= 8; tries += 1) {
    await rig.sweep();
    expect(to.received).toHaveLength(tries);
    const { dueAt, lastTryAt, lastFailure } = await rig.delivery(id);
    expect(lastFailure).toBe('STATUS');
    if (!dueAt) break;
    waits.push((dueAt.getTime() - lastTryAt!.getTime()) / 1000);
    rig.clock.advance(secondsUntil(dueAt) - 4);
    await rig.sweep();
    expect(to.received).toHaveLength(tries);
    rig.clock.advance(5);
  }
  const schedule = [5, 300, 1800, 7200, 18_000, 36_000, 36_000];
  expect(waits).toHaveLength(schedule.length);
  waits.forEach((wait, index) => {
    expect(wait).toBeGreaterThanOrEqual(schedule[index]!);
    expect(wait).toBeLessThanOrEqual(schedule[index]! * 1.1);
  });
  expect(await rig.delivery(id)).toMatchObject({ state: 'DEAD', dueAt: null, attempts: 8 });
  expect(new Set(to.received.map((each) => each.id))).toEqual(new Set([id]));
  expect(new Set(to.received.map(({ body }) => body)).size).toBe(1);
  expect(new Set(to.received.map(({ headers }) => headers['webhook-timestamp'])).size).toBe(8);
  expect(to.received.every((each) => verifies(secret, each))).toBe(true);
  expect(to.received.map(({ path }) => path)).toEqual(Array.from({ length: 8 }, () => '/hooks'));
  rig.clock.advance(100 * 3600);
  await rig.sweep();
  expect(to.received).toHaveLength(8);
});

test('what is dead is sent once more under its id, with eight tries of its own; what is on its way is not', async () => {
  let status = 500;
  const to = await receiver(() => status);
  const { endpoint } = await rig.endpoint(to.url);
  const [id] = (await rig.tell(endpoint, 1)) as [string];
  expect(await replayDelivery(rig.deps, owner, id)).toMatchObject({
    ok: false,
    userErrors: [{ code: 'NOT_REPLAYABLE' }],
  });
  const untilSettled = async () => {
    for (;;) {
      await rig.sweep();
      const { dueAt } = await rig.delivery(id);
      if (!dueAt) return;
      rig.clock.advance(secondsUntil(dueAt));
    }
  };
  await untilSettled();
  expect(await replayDelivery(rig.deps, owner, id)).toMatchObject({
    ok: true,
    value: { state: 'PENDING', replays: 1 },
  });
  await untilSettled();
  expect(to.received).toHaveLength(16);
  status = 200;
  await replayDelivery(rig.deps, owner, id);
  await untilSettled();
  expect(await rig.delivery(id)).toMatchObject({ state: 'DELIVERED', attempts: 17, replays: 2 });
  expect(new Set(to.received.map((each) => each.id))).toEqual(new Set([id]));
});

test('those of a time are sent once more, a thousand at a time, the oldest first', async () => {
  let status = 410;
  const to = await receiver(() => status);
  const { endpoint } = await rig.endpoint(to.url);
  const from = rig.clock.now();
  const old = await rig.tell(endpoint, 1005);
  await rig.db.connection
    .collection('webhookDeliveries')
    .updateMany({ endpointId: endpoint._id }, { $set: { state: 'DEAD', dueAt: null } });
  rig.clock.advance(60);
  const until = rig.clock.now();
  const [later] = (await rig.tell(endpoint, 1)) as [string];
  await rig.sweep();
  expect(await rig.delivery(later)).toMatchObject({ state: 'DEAD', lastStatus: 410 });
  const input = { webhookEndpointId: endpoint._id, from, until };
  expect(await replayDeliveries(rig.deps, owner, input)).toMatchObject({
    userErrors: [{ code: 'ENDPOINT_NOT_ENABLED' }],
  });
  status = 204;
  await updateEndpoint(rig.deps, owner, { webhookEndpointId: endpoint._id, enabled: true });
  expect(await replayDeliveries(rig.deps, owner, { ...input, until: from })).toMatchObject({
    userErrors: [{ code: 'TIME_INVALID' }],
  });
  expect(await replayDeliveries(rig.deps, owner, input)).toEqual({
    ok: true,
    value: { replayedCount: 1000, hasMore: true },
  });
  expect(await replayDeliveries(rig.deps, owner, input)).toEqual({
    ok: true,
    value: { replayedCount: 5, hasMore: false },
  });
  expect(await replayDeliveries(rig.deps, owner, input)).toEqual({
    ok: true,
    value: { replayedCount: 0, hasMore: false },
  });
  // A turn of a lane ends after ten seconds, and the next one goes on.
  await eventually(async () => {
    await rig.sweep();
    return to.received.length > old.length;
  });
  expect(new Set(to.received.slice(1).map(({ id }) => id))).toEqual(new Set(old));
});

test('one that answers too late failed by timeout', async () => {
  const slow = await receiver(() => undefined);
  const { endpoint } = await rig.endpoint(slow.url);
  const [id] = (await rig.tell(endpoint, 1)) as [string];
  await rig.sweep();
  expect(await rig.delivery(id)).toMatchObject({
    state: 'PENDING',
    attempts: 1,
    lastFailure: 'TIMEOUT',
    lastStatus: null,
  });
});

test('a name that leads to a private address is refused as it is connected to, and tried again later', async () => {
  const to = await receiver();
  const { port } = new URL(to.url);
  const { endpoint } = await rig.endpoint(`http://receiver.test:${port}/`);
  const [id] = (await rig.tell(endpoint, 1)) as [string];
  const resolve = async () => ['127.0.0.1', '::1', '169.254.169.254'];
  const receivers = outsideHosts({ deadlineMs: 2000, answerBytes: 100, privateAddresses: false, resolve });
  await sweepWebhooks({ ...rig.deps, receivers });
  await receivers.close();
  expect(to.received).toHaveLength(0);
  expect(await rig.delivery(id)).toMatchObject({ state: 'PENDING', attempts: 1, lastFailure: 'ADDRESS_REFUSED' });
});
