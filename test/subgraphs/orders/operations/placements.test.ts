// Placements that are stuck: what operators see of them, and what comes of trying again and of undoing.

import { randomIds } from '../../../../subgraphs/kit/ids.js';
import { together } from '../../../kit/together.js';
import { aloneStage } from '../aloneStage.js';
import { documents, shopping } from '../stage.js';
import type { As } from '../stage.js';

let stage: Awaited<ReturnType<typeof aloneStage>>;
let shop: ReturnType<typeof shopping>;
const operator: As = { userId: randomIds.next('user'), roles: ['OPERATOR'] };
beforeEach(async () => {
  stage = await aloneStage();
  shop = shopping(stage);
});
afterEach(() => stage.stop());

const errors = 'userErrors { code field }';
const action = 'action { kind outcome code reason detail targetId by { id } }';
const act = (name: 'placementRetry' | 'placementUndo', input: object, as = operator) =>
  stage.run(
    `mutation($input: ${name === 'placementRetry' ? 'PlacementRetryInput' : 'PlacementUndoInput'}!) { ${name}(input: $input) { order { id placement { state } } ${action} ${errors} } }`,
    { input: { reason: 'it hangs', idempotencyKey: 'op-1', ...input } },
    as,
  );
const watched = async (filter: object | null = null) =>
  (
    await stage.run(
      `query($filter: PlacementWatchFilter) { placements(filter: $filter) { totalCount nodes { id displayStatus placement { state }
        placementWatch { step { name state attempts } turns dueAt lastFault { step code message } } } } }`,
      { filter },
      operator,
    )
  ).data.placements;
const log = async (filter: object = {}) =>
  (
    await stage.run(
      'query($filter: OperatorActionFilter) { operatorActions(filter: $filter) { nodes { kind outcome code targetId reason } } }',
      { filter },
      operator,
    )
  ).data.operatorActions.nodes;

async function buyOne() {
  const { shopId } = await stage.shop();
  const goods = await stage.goods(shopId, { prices: { US: '10.00' }, stock: 5 });
  const buyer = await stage.buyer();
  const { order } = await shop.buy(buyer, [{ variantId: goods.variantId, quantity: 2 }]);
  const again = async () => (await stage.run(documents.order, { id: order.id }, buyer.as)).data.order;
  return { order, goods, buyer, again };
}

async function rounds(times: number) {
  for (let round = 0; round < times; round += 1) {
    stage.clock.advance(61);
    await stage.sweep();
  }
}

test('a placement that was sold and could not be finished is finished on an operator’s word', async () => {
  stage.fail('stockCommit', ...Array<'after'>(8).fill('after'));
  stage.fail('stockRelease', ...Array<'before'>(8).fill('before'));
  const { order, goods, again } = await buyOne();
  await rounds(18);
  expect(await again()).toMatchObject({ displayStatus: 'IN_REVIEW' });
  expect(await watched()).toMatchObject({
    totalCount: 1,
    nodes: [
      {
        id: order.id,
        displayStatus: 'IN_REVIEW',
        placement: { state: 'NEEDS_ATTENTION' },
        placementWatch: {
          step: { name: 'CONFIRM', state: 'UNDOING' },
          dueAt: null,
          lastFault: { step: 'CONFIRM', code: 'SUBGRAPH_UNAVAILABLE', message: 'not now' },
        },
      },
    ],
  });
  const answers = await together(10, () => act('placementRetry', { orderId: order.id }));
  for (const { data } of answers) {
    expect(data.placementRetry).toMatchObject({
      userErrors: [],
      order: { id: order.id },
      action: {
        ...{ kind: 'PLACEMENT_RETRY', outcome: 'DONE', code: null, reason: 'it hangs', targetId: order.id },
        ...{ detail: 'NEEDS_ATTENTION → PLACING', by: { id: operator.userId } },
      },
    });
  }
  expect(await log()).toHaveLength(1);
  await stage.sweep();
  expect(await again()).toMatchObject({ displayStatus: 'CONFIRMED', paymentState: 'CAPTURED' });
  expect(await stage.stockOf(goods)).toEqual({ onHand: 3, available: 3 });
  expect(await watched()).toEqual({ totalCount: 0, nodes: [] });
});

test('a placement under way is undone on an operator’s word, whatever worker has it', async () => {
  stage.fail('stockCommit', 'before', 'before');
  const { order, goods, again } = await buyOne();
  expect(await again()).toMatchObject({ displayStatus: 'PLACING', paymentState: 'CAPTURED' });
  expect((await watched()).nodes).toEqual([]);
  stage.clock.advance(90);
  expect((await watched({ states: ['PLACING'] })).nodes).toMatchObject([
    {
      id: order.id,
      placementWatch: { step: { name: 'CONFIRM', state: 'RUNNING' }, lastFault: { code: 'SUBGRAPH_UNAVAILABLE' } },
    },
  ]);
  expect((await watched({ states: ['NEEDS_ATTENTION'] })).nodes).toEqual([]);
  const { data } = await act('placementUndo', { orderId: order.id });
  expect(data.placementUndo).toMatchObject({ userErrors: [], action: { detail: 'PLACING → UNDOING' } });
  await rounds(1);
  expect(await again()).toMatchObject({
    displayStatus: 'NOT_PLACED',
    paymentState: 'REFUNDED',
    placement: { state: 'REFUSED', refusal: 'PLACEMENT_FAILED' },
  });
  expect(await stage.stockOf(goods)).toEqual({ onHand: 5, available: 5 });
});

test('what is decided is neither tried again nor undone, and the log says that it was asked for', async () => {
  const { order, again } = await buyOne();
  const before = await again();
  for (const name of ['placementRetry', 'placementUndo'] as const) {
    const refused = await act(name, { orderId: order.id, idempotencyKey: name });
    expect(refused.data[name]).toEqual({
      order: null,
      action: null,
      userErrors: [{ code: 'NOT_ALLOWED_IN_STATE', field: ['orderId'] }],
    });
    expect((await act(name, { orderId: order.id, idempotencyKey: name })).data).toEqual(refused.data);
  }
  expect(await again()).toEqual(before);
  const refusal = { outcome: 'REFUSED', code: 'NOT_ALLOWED_IN_STATE', targetId: order.id, reason: 'it hangs' };
  expect(await log({ targetId: order.id })).toEqual([
    { kind: 'PLACEMENT_UNDO', ...refusal },
    { kind: 'PLACEMENT_RETRY', ...refusal },
  ]);
  expect(await log({ kinds: ['HOLD_RELEASE'] })).toEqual([]);
});

test('a reason, a key and an order that is there are asked for; a key is for one thing', async () => {
  const { order, buyer } = await buyOne();
  const orderId = order.id;
  const codesOf = async (input: object) => (await act('placementUndo', input)).data.placementUndo.userErrors;
  expect(await codesOf({ orderId, reason: ' ' })).toEqual([{ code: 'TEXT_INVALID', field: ['reason'] }]);
  expect(await codesOf({ orderId, reason: 'x'.repeat(1001) })).toEqual([{ code: 'TEXT_INVALID', field: ['reason'] }]);
  expect(await codesOf({ orderId: randomIds.next('order') })).toEqual([{ code: 'NOT_FOUND', field: ['orderId'] }]);
  expect(await log()).toEqual([]);
  expect(await codesOf({ orderId })).toEqual([{ code: 'NOT_ALLOWED_IN_STATE', field: ['orderId'] }]);
  const reused = [{ code: 'IDEMPOTENCY_KEY_REUSED', field: ['idempotencyKey'] }];
  expect(await codesOf({ orderId, reason: 'another' })).toEqual(reused);
  expect(await codesOf({ orderId: randomIds.next('order') })).toEqual(reused);

  for (const [as, code] of [
    [{}, 'UNAUTHENTICATED'],
    [buyer.as, 'FORBIDDEN'],
  ] as const) {
    expect((await act('placementRetry', { orderId }, as)).errors[0]?.extensions.code).toBe(code);
    for (const query of [
      '{ placements { totalCount } }',
      '{ operatorActions { totalCount } }',
      '{ orderDeadLetters { totalCount } }',
      '{ ledgerAdjustments { totalCount } }',
      '{ orders(filter: { displayStatuses: [CONFIRMED] }) { totalCount } }',
      '{ orderCounts(displayStatuses: [CONFIRMED]) { count } }',
    ]) {
      expect((await stage.run(query, {}, as)).errors[0]?.extensions.code).toBe(code);
    }
  }
  const mine = await stage.run(
    'query($id: ID!) { order(id: $id) { placementWatch { turns } } }',
    { id: orderId },
    buyer.as,
  );
  expect(mine.data.order).toEqual({ placementWatch: null });
});

test('orders are counted and listed by how they stand and how old they are', async () => {
  const first = await buyOne();
  stage.clock.advance(3600);
  const second = await buyOne();
  const { data } = await stage.run(
    `query($since: DateTime) { orderCounts(displayStatuses: [SHIPPED, CONFIRMED]) { displayStatus count oldestPlacedAt }
      all: orders(filter: { displayStatuses: [CONFIRMED] }) { nodes { id placedAt } }
      late: orders(filter: { displayStatuses: [CONFIRMED], placedSince: $since }, reverse: true) { totalCount nodes { id } }
      early: orders(filter: { displayStatuses: [CONFIRMED], placedBefore: $since }, first: 1) { nodes { id } } }`,
    { since: new Date(stage.clock.now().getTime() - 1_800_000).toISOString() },
    operator,
  );
  expect(data.all.nodes.map(({ id }: any) => id)).toEqual([first.order.id, second.order.id]);
  expect(data.late).toEqual({ totalCount: 1, nodes: [{ id: second.order.id }] });
  expect(data.early.nodes).toEqual([{ id: first.order.id }]);
  expect(data.orderCounts).toEqual([
    { displayStatus: 'SHIPPED', count: 0, oldestPlacedAt: null },
    { displayStatus: 'CONFIRMED', count: 2, oldestPlacedAt: data.all.nodes[0].placedAt },
  ]);
});
