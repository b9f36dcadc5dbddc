// Events that a consumer gave up on: seen, handled after all or discarded; and the figures that tell of them.

import { register } from 'prom-client';
import { deadLettersOf } from '../../../../subgraphs/kit/inbox.js';
import { randomIds } from '../../../../subgraphs/kit/ids.js';
import { outboxOf } from '../../../../subgraphs/kit/outbox.js';
import { transaction } from '../../../../subgraphs/kit/transaction.js';
import { together } from '../../../kit/together.js';
import { wholeStage } from '../fixtures.js';

let stage: Awaited<ReturnType<typeof wholeStage>>;
beforeAll(async () => {
  stage = await wholeStage();
});
afterAll(() => stage.stop());

const errors = 'userErrors { code field }';
const act = (name: 'orderDeadLetterReplay' | 'orderDeadLetterDiscard', input: object) =>
  stage.run(
    `mutation($input: O${name.slice(1)}Input!) { ${name}(input: $input) { action { kind outcome detail reason } ${errors} } }`,
    { input: { reason: 'looked into it', idempotencyKey: randomIds.next('key'), ...input } },
    stage.operator,
  );
const letters = async () =>
  (
    await stage.run(
      `{ orderDeadLetters { totalCount nodes { id consumer eventType aggregateType aggregateId payload error failures } } }`,
      {},
      stage.operator,
    )
  ).data.orderDeadLetters;
const figure = async (name: string, labels: Record<string, string>) => {
  const { values } = (await register.getSingleMetric(name)!.get()) as any;
  return values.find((each: any) =>
    Object.entries({ subgraph: 'orders', ...labels }).every(([k, v]) => each.labels[k] === v),
  )?.value;
};

/** A delivery that names no line: its consumer throws each time, until someone mends the letter. */
async function poison() {
  const db = stage.graph.cluster.database('orders');
  const id = randomIds.next('sord');
  const payload = { orderId: 'order_x', shopId: 'shop_x', deliveredAt: new Date() };
  await transaction(db, async ({ emit }) =>
    emit({ type: 'orderLine.delivered', aggregate: { type: 'sellerOrder', id }, version: 1, payload }),
  );
  await stage.graph.settled();
  const own = (await letters()).nodes.find((letter: any) => letter.aggregateId === id);
  return { db, id, letter: own };
}

test('a poisoned event is laid aside and seen; replaying it fails again and says why; mended, it is handled once', async () => {
  const { db, letter, id } = await poison();
  expect(letter).toMatchObject({
    consumer: 'lineDelivered',
    eventType: 'orderLine.delivered',
    aggregateType: 'sellerOrder',
    failures: 8,
    error: expect.stringContaining('names no line'),
  });
  expect(JSON.parse(letter.payload)).toMatchObject({ orderId: 'order_x' });
  expect(await figure('vitrine_dead_letters', { consumer: 'lineDelivered' })).toBe(1);
  expect(await figure('vitrine_dead_letters', { consumer: 'guestMerged' })).toBe(0);

  const input = { deadLetterId: letter.id, idempotencyKey: 'again' };
  const failed = await act('orderDeadLetterReplay', input);
  expect(failed.data.orderDeadLetterReplay).toEqual({
    action: null,
    userErrors: [{ code: 'REPLAY_FAILED', field: ['deadLetterId'] }],
  });
  expect((await letters()).totalCount).toBe(1);
  const { data } = await stage.run(
    '{ operatorActions(first: 1) { nodes { kind outcome code detail } } }',
    {},
    stage.operator,
  );
  expect(data.operatorActions.nodes).toEqual([
    {
      ...{ kind: 'DEAD_LETTER_REPLAY', outcome: 'REFUSED', code: 'REPLAY_FAILED' },
      detail: `orderLine.delivered of ${id} for lineDelivered: orderLine.delivered names no line, no order or no shop.`,
    },
  ]);

  const orderLineId = randomIds.next('oline');
  await deadLettersOf(db).updateOne({ _id: letter.id }, { $set: { 'event.payload.orderLineId': orderLineId } });
  const answers = await together(5, (index) =>
    act('orderDeadLetterReplay', { deadLetterId: letter.id, idempotencyKey: `mended-${index}` }),
  );
  const outcomes = answers.map((answer) => answer.data.orderDeadLetterReplay.userErrors[0]?.code ?? 'DONE').sort();
  expect(outcomes).toEqual(['DONE', 'NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND']);
  expect((await letters()).totalCount).toBe(0);
  expect(await db.connection.collection('earningReleases').countDocuments({ _id: orderLineId as never })).toBe(1);
});

test('a discarded event is gone, and the log keeps which it was', async () => {
  const { letter, id } = await poison();
  const input = { deadLetterId: letter.id, idempotencyKey: 'gone' };
  const answer = {
    action: {
      ...{ kind: 'DEAD_LETTER_DISCARD', outcome: 'DONE', reason: 'looked into it' },
      detail: `orderLine.delivered of ${id} for lineDelivered`,
    },
    userErrors: [],
  };
  expect((await act('orderDeadLetterDiscard', input)).data.orderDeadLetterDiscard).toEqual(answer);
  expect((await act('orderDeadLetterDiscard', input)).data.orderDeadLetterDiscard).toEqual(answer);
  expect((await letters()).totalCount).toBe(0);
  expect(
    (await act('orderDeadLetterReplay', { deadLetterId: letter.id })).data.orderDeadLetterReplay.userErrors,
  ).toEqual([{ code: 'NOT_FOUND', field: ['deadLetterId'] }]);
});

test('outbox, lag and orders are figures for /metrics', async () => {
  const entries = await outboxOf(stage.graph.cluster.database('orders')).estimatedDocumentCount();
  expect(await figure('vitrine_outbox_entries', {})).toBe(entries);
  const lag = await figure('vitrine_consumer_lag_seconds', { consumer: 'lineDelivered' });
  expect(lag).toBeGreaterThanOrEqual(0);
  expect(lag).toBeLessThan(60);
  const text = await register.metrics();
  for (const line of [
    'vitrine_orders{subgraph="orders",status="IN_REVIEW"} 0',
    'vitrine_orders_oldest_seconds{subgraph="orders",status="CONFIRMED"} 0',
    'vitrine_placements_stuck{subgraph="orders",state="NEEDS_ATTENTION"} 0',
    'vitrine_partner_orders{subgraph="orders",state="NEEDS_ATTENTION"} 0',
  ]) {
    expect(text).toContain(line);
  }
  expect(text).toMatch(/vitrine_outbox_unread\{subgraph="orders",reader="[^"]*orders\/lineDelivered"\} \d+/);
  expect(text).toMatch(/vitrine_outbox_entries\{subgraph="users"\} \d+/);
});
