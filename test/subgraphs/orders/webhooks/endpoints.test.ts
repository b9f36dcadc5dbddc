// Endpoints through the whole graph: who may set them up and see them, and what is refused.

import { Webhook } from 'standardwebhooks';
import { randomIds } from '../../../../subgraphs/kit/ids.js';
import { targetUrl } from '../../../../subgraphs/orders/webhooks/targetUrl.js';
import { eventually } from '../../../kit/eventually.js';
import { together } from '../../../kit/together.js';
import { failure, webhookStage } from './webhookStage.js';
import type { Name } from './webhookStage.js';

const { current, send, ask, register, member } = webhookStage();

test('owners and managers set endpoints up; nobody else does, or learns of them', async () => {
  const { shopId, staff: owner } = await current.stage.shop();
  const manager = await member(shopId, 'MANAGER');
  const clerk = await member(shopId, 'STAFF');
  const { staff: stranger } = await current.stage.shop();
  const endpoint = await register(shopId, manager, { description: 'Warehouse' });
  expect(endpoint).toMatchObject({ state: 'ENABLED', notice: null, eventTypes: null, shop: { id: shopId } });
  expect(endpoint.secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
  const { webhookDelivery } = await ask('webhookEndpointTest', { webhookEndpointId: endpoint.id }, owner);

  const of = { webhookEndpointId: endpoint.id };
  const range = { from: '2020-01-01T00:00:00Z', until: '2100-01-01T00:00:00Z' };
  const inputs: [Name, unknown, string][] = [
    ['webhookEndpointCreate', { shopId, url: current.to.url }, 'shopId'],
    ['webhookEndpointUpdate', { ...of, enabled: false }, 'webhookEndpointId'],
    ['webhookEndpointSecretRotate', of, 'webhookEndpointId'],
    ['webhookEndpointTest', of, 'webhookEndpointId'],
    ['webhookDeliveryReplay', { webhookDeliveryId: webhookDelivery.id }, 'webhookDeliveryId'],
    ['webhookDeliveriesReplay', { ...of, ...range }, 'webhookEndpointId'],
    ['webhookEndpointDelete', of, 'webhookEndpointId'],
  ];
  for (const [name, input, field] of inputs) {
    for (const as of [stranger, current.stage.operator])
      expect((await ask(name, input, as)).userErrors).toEqual(failure('NOT_FOUND', field));
    expect((await send(name, input, clerk)).errors[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await send(name, input, {})).errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
  }
  const read = `query($ids: [ID!]!) { nodes(ids: $ids) { id ... on WebhookDelivery { endpoint { url } }
    ... on Shop { webhookEndpoints { id secrets { expiresAt } } } } }`;
  const ids = [endpoint.id, webhookDelivery.id, shopId];
  for (const as of [stranger, clerk, {}]) {
    expect((await current.stage.run(read, { ids }, as)).data.nodes).toEqual([
      null,
      null,
      { id: shopId, webhookEndpoints: null },
    ]);
  }
  for (const as of [owner, manager, current.stage.operator]) {
    expect((await current.stage.run(read, { ids }, as)).data.nodes).toEqual([
      { id: endpoint.id },
      { id: webhookDelivery.id, endpoint: { url: current.to.url } },
      { id: shopId, webhookEndpoints: [{ id: endpoint.id, secrets: [{ expiresAt: null }] }] },
    ]);
  }
  expect(await ask('webhookEndpointDelete', of, owner)).toMatchObject({ deletedWebhookEndpointId: endpoint.id });
  expect((await current.stage.run(read, { ids: [endpoint.id] }, owner)).data.nodes).toEqual([null]);
});

test('inputs are checked, and nothing changes; a shop has ten endpoints, however many are asked for at once', async () => {
  const { shopId, staff } = await current.stage.shop();
  const create = (more: object) => ask('webhookEndpointCreate', { shopId, url: current.to.url, ...more }, staff);
  expect((await create({ url: 'https://example.com/#x' })).userErrors).toEqual(failure('URL_INVALID', 'url'));
  expect((await create({ description: 'x'.repeat(201) })).userErrors).toEqual(failure('TEXT_INVALID', 'description'));
  const none = { shopId, url: current.to.url, eventTypes: [] };
  expect((await send('webhookEndpointCreate', none, staff)).errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
  const made = await together(14, () => create({}));
  expect(made.filter((each) => each.webhookEndpoint).length).toBe(10);
  expect(made.flatMap((each) => each.userErrors)).toEqual(
    Array.from({ length: 4 }, () => failure('LIMIT_REACHED', 'shopId')[0]),
  );
  const webhookEndpointId = made.find((each) => each.webhookEndpoint).webhookEndpoint.id;
  const update = (more: object) => ask('webhookEndpointUpdate', { webhookEndpointId, ...more }, staff);
  expect((await update({ url: 'https://example.com/#x' })).userErrors).toEqual(failure('URL_INVALID', 'url'));
  const changed = await update({
    url: `${current.to.url}/x`,
    eventTypes: ['TEST', 'TEST', 'PAYOUT_PAID'],
    description: null,
  });
  expect(changed.webhookEndpoint).toMatchObject({
    url: `${current.to.url}/x`,
    eventTypes: ['TEST', 'PAYOUT_PAID'],
    description: null,
  });
  const rotate = (overlapSeconds: number) =>
    ask('webhookEndpointSecretRotate', { webhookEndpointId, overlapSeconds }, staff);
  for (const wrong of [-1, 604_801])
    expect((await rotate(wrong)).userErrors).toEqual(failure('TIME_INVALID', 'overlapSeconds'));
  const { webhookEndpoint } = await rotate(60);
  expect(webhookEndpoint.secrets.map(({ expiresAt }: any) => expiresAt === null)).toEqual([true, false]);
});

test('which addresses are taken', () => {
  const strict = { allowHttp: false, allowPrivate: false };
  for (const bad of [
    ...['http://example.com/', 'https://127.0.0.1/', 'https://0x7f.1/', 'https://[::1]/', 'https://169.254.169.254/'],
    ...['https://[::ffff:10.0.0.1]/', 'https://u@example.com/', 'https://:p@example.com/', 'https://example.com/#x'],
    ...['file:///etc/passwd', 'nonsense', `https://example.com/${'x'.repeat(2000)}`],
  ]) {
    expect([bad, targetUrl(bad, strict)]).toEqual([bad, null]);
  }
  expect(targetUrl('https://Example.com:8443/a?b=c', strict)).toBe('https://example.com:8443/a?b=c');
  expect(targetUrl('https://1.1.1.1/', strict)).toBe('https://1.1.1.1/');
  expect(targetUrl('http://127.0.0.1/', { allowHttp: true, allowPrivate: true })).toBe('http://127.0.0.1/');
});

test('a test event comes whatever the endpoint listens to, twenty an hour, and only while it is enabled', async () => {
  const { shopId, staff } = await current.stage.shop();
  const { id: webhookEndpointId, secret } = await register(shopId, staff, { eventTypes: ['PAYOUT_PAID'] });
  const test = () => ask('webhookEndpointTest', { webhookEndpointId }, staff);
  const sent = await together(22, test);
  expect(sent.filter((each) => each.webhookDelivery).length).toBe(20);
  expect((await test()).userErrors).toEqual(failure('LIMIT_REACHED', 'webhookEndpointId'));
  await eventually(() => current.to.received.length === 20);
  expect(new Webhook(secret).verify(current.to.received[0]!.body, current.to.received[0]!.headers)).toMatchObject({
    ...{ type: 'webhook.test', data: { webhookEndpointId, shopId } },
  });
  await ask('webhookEndpointUpdate', { webhookEndpointId, enabled: false }, staff);
  expect((await test()).userErrors).toEqual(failure('ENDPOINT_NOT_ENABLED', 'webhookEndpointId'));
});

test('operators see the dead of all shops, and send them once more with a reason, once a key', async () => {
  current.status = 410;
  const { shopId, staff } = await current.stage.shop();
  const { id: webhookEndpointId } = await register(shopId, staff);
  const from = new Date(current.stage.clock.now().getTime() - 1000).toISOString();
  const { webhookDelivery } = await ask('webhookEndpointTest', { webhookEndpointId }, staff);
  const list = `query($filter: WebhookDeliveryFilter) { webhookDeliveries(first: 5, filter: $filter) { totalCount
    nodes { id state lastStatus lastFailure tries settledAt shop { id } endpoint { state notice noticeAt } } } }`;
  const dead = async () =>
    (await current.stage.run(list, { filter: { states: ['DEAD'], from } }, current.stage.operator)).data
      .webhookDeliveries;
  await eventually(async () => (await dead()).totalCount === 1);
  expect((await dead()).nodes).toEqual([
    {
      ...{
        id: webhookDelivery.id,
        state: 'DEAD',
        lastStatus: 410,
        lastFailure: 'STATUS',
        tries: 1,
        shop: { id: shopId },
      },
      ...{ settledAt: expect.any(String) },
      endpoint: { state: 'DISABLED', notice: 'RECEIVER_GONE', noticeAt: expect.any(String) },
    },
  ]);
  for (const as of [staff, { userId: randomIds.next('user') }]) {
    expect((await current.stage.run(list, {}, as)).errors[0]?.extensions.code).toBe('FORBIDDEN');
    const input = { webhookDeliveryId: webhookDelivery.id, reason: 'r', idempotencyKey: 'k' };
    expect((await send('webhookReplay', input, as)).errors[0]?.extensions.code).toBe('FORBIDDEN');
  }
  current.status = 204;
  await ask('webhookEndpointUpdate', { webhookEndpointId, enabled: true }, staff);
  const until = new Date(current.stage.clock.now().getTime() + 1000).toISOString();
  const input = { webhookEndpointId, from, until, reason: 'Their outage is over', idempotencyKey: 'again' };
  const replay = (more: object = {}) => ask('webhookReplay', { ...input, ...more }, current.stage.operator);
  expect((await replay({ reason: ' ' })).userErrors).toEqual(failure('TEXT_INVALID', 'reason'));
  const answers = [await replay(), await replay()];
  expect(answers[0]).toEqual({
    action: {
      ...{
        kind: 'WEBHOOK_REPLAY',
        targetId: webhookEndpointId,
        reason: input.reason,
        outcome: 'DONE',
        detail: 'Deliveries: 1.',
      },
    },
    userErrors: [],
  });
  expect(answers[1]).toEqual(answers[0]);
  await eventually(() => current.to.received.length === 2);
  expect(new Set(current.to.received.map(({ id }) => id))).toEqual(new Set([webhookDelivery.id]));
  const one = { webhookDeliveryId: webhookDelivery.id, reason: 'r', idempotencyKey: 'one' };
  await eventually(async () => (await ask('webhookReplay', one, current.stage.operator)).action?.outcome === 'DONE');
  await eventually(() => current.to.received.length === 3);
  const missing = { ...one, webhookDeliveryId: randomIds.next('whdl'), idempotencyKey: 'none' };
  expect((await ask('webhookReplay', missing, current.stage.operator)).userErrors).toEqual(
    failure('NOT_FOUND', 'webhookDeliveryId'),
  );
});

test("ten shops' endpoints are one query, and their deliveries one more", async () => {
  const shops = await Promise.all(Array.from({ length: 10 }, () => current.stage.shop()));
  for (const { shopId, staff } of shops) await register(shopId, staff);
  const list = `query($ids: [ID!]!) { nodes(ids: $ids) { ... on Shop { webhookEndpoints { url deliveries(first: 1) { nodes { id } } } } } }`;
  const ids = shops.map(({ shopId }) => shopId);
  const { value, reads } = await current.stage.graph.queries.during(() =>
    current.stage.run(list, { ids }, current.stage.operator),
  );
  expect(value.data.nodes).toEqual(
    ids.map(() => ({ webhookEndpoints: [{ url: current.to.url, deliveries: { nodes: [] } }] })),
  );
  const own = reads.filter((read) => /^webhook(Endpoints|Deliveries)/.test(read));
  expect(own).toEqual(['webhookEndpoints.find', 'webhookDeliveries.aggregate']);
});
