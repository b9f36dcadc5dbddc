// Adjusting the ledger takes two people and a reason; holds are let go of before their time by one.

import { randomIds } from '../../../../subgraphs/kit/ids.js';
import { together } from '../../../kit/together.js';
import { wholeStage } from '../fixtures.js';
import { shopping } from '../stage.js';
import type { As } from '../stage.js';

let stage: Awaited<ReturnType<typeof wholeStage>>;
let shop: ReturnType<typeof shopping>;
const ada: As = { userId: randomIds.next('user'), roles: ['OPERATOR'] };
const ben: As = { userId: randomIds.next('user'), roles: ['OPERATOR'] };
beforeAll(async () => {
  stage = await wholeStage();
  shop = shopping(stage);
});
afterAll(() => stage.stop());

const adjustment = `adjustment { id state reason decisionReason decidedAt orderId amount { amount currencyCode } from { kind party } to { kind party }
  proposedBy { id } decidedBy { id } }`;
const propose = async (input: object, as = ada) =>
  (
    await stage.run(
      `mutation($input: LedgerAdjustmentProposeInput!) { ledgerAdjustmentPropose(input: $input) { ${adjustment} userErrors { code field } } }`,
      { input: { reason: 'parcel lost by us', idempotencyKey: randomIds.next('key'), ...input } },
      as,
    )
  ).data.ledgerAdjustmentPropose;
const decide = async (name: 'Approve' | 'Decline', adjustmentId: string, as: As, more: object = {}) =>
  (
    await stage.run(
      `mutation($input: LedgerAdjustment${name}Input!) { ledgerAdjustment${name}(input: $input) { ${adjustment} userErrors { code field } } }`,
      { input: { adjustmentId, reason: 'checked', idempotencyKey: randomIds.next('key'), ...more } },
      as,
    )
  ).data[`ledgerAdjustment${name}`];
const balancesOf = async (shopId: string) =>
  (
    await stage.run(
      'query($id: ID!) { node(id: $id) { ... on Shop { balances { total { amount } available { amount } } } } }',
      { id: shopId },
      ada,
    )
  ).data.node.balances;
const usd = (amount: string) => ({ amount, currencyCode: 'USD' });
const fees = { kind: 'PLATFORM', party: 'fees' };
const seller = (party: string) => ({ kind: 'SELLER', party });

test('one proposes and another approves: then it is posted, once, however often and by how many it is approved', async () => {
  const { shopId } = await stage.shop();
  const { adjustment: made, userErrors } = await propose({ from: fees, to: seller(shopId), amount: usd('12.50') });
  expect(userErrors).toEqual([]);
  expect(made).toMatchObject({
    ...{ state: 'PROPOSED', reason: 'parcel lost by us', amount: usd('12.50'), from: fees, to: seller(shopId) },
    ...{ proposedBy: { id: ada.userId }, decidedBy: null, orderId: null },
  });
  expect(await balancesOf(shopId)).toEqual([]);

  expect(await decide('Approve', made.id, ada)).toEqual({
    adjustment: null,
    userErrors: [{ code: 'SECOND_PERSON_REQUIRED', field: ['adjustmentId'] }],
  });
  expect(await balancesOf(shopId)).toEqual([]);

  const answers = await together(8, () => decide('Approve', made.id, ben));
  const codes = answers.map((answer) => answer.userErrors[0]?.code ?? 'DONE').sort();
  expect(codes).toEqual(['DONE', ...Array(7).fill('NOT_ALLOWED_IN_STATE')]);
  expect(await balancesOf(shopId)).toEqual([{ total: { amount: '12.50' }, available: { amount: '12.50' } }]);
  const { data } = await stage.run(
    `query($id: ID!) { node(id: $id) { ... on LedgerAdjustment { state decisionReason proposedBy { id } decidedBy { id } } }
      ledgerAdjustments(states: [APPROVED]) { nodes { id } } operatorActions(filter: { targetId: $id }) { nodes { kind outcome by { id } } } }`,
    { id: made.id },
    ada,
  );
  expect(data.node).toEqual({
    ...{ state: 'APPROVED', decisionReason: 'checked' },
    ...{ proposedBy: { id: ada.userId }, decidedBy: { id: ben.userId } },
  });
  expect(data.ledgerAdjustments.nodes).toContainEqual({ id: made.id });
  const logged = data.operatorActions.nodes.map(({ kind, outcome, by }: any) => `${kind} ${outcome} ${by.id}`);
  expect(logged.slice(-2)).toEqual([
    `ADJUSTMENT_APPROVE REFUSED ${ada.userId}`,
    `ADJUSTMENT_PROPOSE DONE ${ada.userId}`,
  ]);
  expect(logged.filter((line: string) => line === `ADJUSTMENT_APPROVE DONE ${ben.userId}`)).toHaveLength(1);
});

test('a key proposes once, and decides once; what was declined stays so', async () => {
  const { shopId } = await stage.shop();
  const input = { from: fees, to: seller(shopId), amount: usd('1.00'), idempotencyKey: 'same' };
  const answers = await together(6, () => propose(input));
  expect(new Set(answers.map((answer) => answer.adjustment.id)).size).toBe(1);
  expect((await propose({ ...input, amount: usd('2.00') })).userErrors).toEqual([
    { code: 'IDEMPOTENCY_KEY_REUSED', field: ['idempotencyKey'] },
  ]);
  const { id } = answers[0].adjustment;
  const declined = await decide('Decline', id, ada, { idempotencyKey: 'back' });
  expect(declined).toMatchObject({ userErrors: [], adjustment: { state: 'DECLINED', decidedBy: { id: ada.userId } } });
  expect(await decide('Decline', id, ada, { idempotencyKey: 'back' })).toEqual(declined);
  expect((await decide('Approve', id, ben)).userErrors).toEqual([
    { code: 'NOT_ALLOWED_IN_STATE', field: ['adjustmentId'] },
  ]);
  expect(await balancesOf(shopId)).toEqual([]);
});

test('what can not be adjusted is refused, and moves nothing', async () => {
  const { shopId, staff } = await stage.shop();
  const amount = usd('1.00');
  const to = seller(shopId);
  const buyer = { kind: 'BUYER', party: randomIds.next('order') };
  const codeOf = async (input: object) => (await propose(input)).userErrors[0];
  expect(await codeOf({ from: to, to, amount })).toEqual({ code: 'ACCOUNT_INVALID', field: ['to'] });
  expect(await codeOf({ from: buyer, to, amount })).toEqual({ code: 'ACCOUNT_INVALID', field: ['from'] });
  expect(await codeOf({ from: { kind: 'PLATFORM', party: 'me' }, to, amount })).toEqual({
    code: 'ACCOUNT_INVALID',
    field: ['from'],
  });
  expect(await codeOf({ from: fees, to, amount: usd('0.00') })).toEqual({ code: 'AMOUNT_INVALID', field: ['amount'] });
  expect(await codeOf({ from: fees, to, amount: usd('-5.00') })).toEqual({ code: 'AMOUNT_INVALID', field: ['amount'] });
  expect(await codeOf({ from: fees, to: seller(randomIds.next('shop')), amount })).toEqual({
    code: 'NOT_FOUND',
    field: ['to'],
  });
  expect(await codeOf({ from: { kind: 'FUNDER', party: 'summer' }, to, amount })).toEqual({
    code: 'NOT_FOUND',
    field: ['from'],
  });
  expect(await codeOf({ from: fees, to, amount, orderId: randomIds.next('order') })).toEqual({
    code: 'NOT_FOUND',
    field: ['orderId'],
  });
  expect(await balancesOf(shopId)).toEqual([]);
  expect((await decide('Approve', randomIds.next('adj'), ben)).userErrors).toEqual([
    { code: 'NOT_FOUND', field: ['adjustmentId'] },
  ]);

  const { adjustment: made } = await propose({ from: fees, to, amount });
  const { data, errors } = await stage.run(
    'query($id: ID!) { node(id: $id) { ... on LedgerAdjustment { state } } ledgerAdjustments { totalCount } }',
    { id: made.id },
    staff,
  );
  expect({ data, code: errors[0]?.extensions.code }).toEqual({ data: null, code: 'FORBIDDEN' });
  expect((await stage.run('query($id: ID!) { node(id: $id) { id } }', { id: made.id }, staff)).data.node).toBeNull();
});

test('an adjustment about an order shows in its settlement, which stays balanced', async () => {
  const { shopId } = await stage.shop();
  const goods = await stage.goods(shopId, { prices: { US: '10.00' }, stock: 5 });
  const buyer = await stage.buyer();
  const { order } = await shop.buy(buyer, [{ variantId: goods.variantId, quantity: 1 }]);
  const { adjustment: made } = await propose({
    from: seller(shopId),
    to: fees,
    amount: usd('3.00'),
    orderId: order.id,
  });
  await decide('Approve', made.id, ben);
  const { data } = await stage.run(
    'query($id: ID!) { order(id: $id) { settlement { balance { amount } entries { kind account party fund amount { amount } } } } }',
    { id: order.id },
    ada,
  );
  expect(data.order.settlement.balance.amount).toBe('0.00');
  expect(data.order.settlement.entries.filter(({ kind }: any) => kind === 'ADJUSTMENT')).toEqual([
    { kind: 'ADJUSTMENT', account: 'SELLER', party: shopId, fund: 'AVAILABLE', amount: { amount: '-3.00' } },
    { kind: 'ADJUSTMENT', account: 'PLATFORM', party: 'fees', fund: null, amount: { amount: '3.00' } },
  ]);
});

test('what a delivered line earned is let go of before its time, once', async () => {
  const { shopId, staff } = await stage.shop();
  const goods = await stage.goods(shopId, { prices: { US: '10.00' }, stock: 5 });
  const buyer = await stage.buyer();
  const { order } = await shop.buy(buyer, [{ variantId: goods.variantId, quantity: 1 }]);
  const [{ id: orderLineId }] = order.lines;
  const release = async (holdId: string, key: string) =>
    (
      await stage.run(
        'mutation($input: HoldReleaseInput!) { holdRelease(input: $input) { action { outcome } userErrors { code field } } }',
        { input: { holdId, reason: 'trusted', idempotencyKey: key } },
        ada,
      )
    ).data.holdRelease;
  expect((await release(orderLineId, 'r0')).userErrors).toEqual([{ code: 'NOT_FOUND', field: ['holdId'] }]);

  const shipped = await shop.ask(
    'ship',
    'shipmentCreate',
    {
      ...{ sellerOrderId: order.sellerOrders[0].id, carrier: 'Post', idempotencyKey: 's' },
      lines: [{ orderLineId, quantity: 1 }],
    },
    staff,
  );
  const delivery = { shipmentId: shipped.shipment.id, idempotencyKey: 'd' };
  expect((await shop.ask('deliver', 'shipmentDeliver', delivery, staff)).userErrors).toEqual([]);
  await stage.graph.settled();
  const [before] = await balancesOf(shopId);
  expect(before.available.amount).toBe('0.00');
  expect(await release(orderLineId, 'r1')).toEqual({ action: { outcome: 'DONE' }, userErrors: [] });
  await stage.graph.runJob('orders', 'releaseEarnings');
  const [after] = await balancesOf(shopId);
  expect(after).toEqual({ total: before.total, available: before.total });
  expect((await release(orderLineId, 'r2')).userErrors).toEqual([{ code: 'NOT_ALLOWED_IN_STATE', field: ['holdId'] }]);
  expect(await release(orderLineId, 'r1')).toEqual({ action: { outcome: 'DONE' }, userErrors: [] });
  expect((await release(randomIds.next('payout'), 'r3')).userErrors).toEqual([
    { code: 'NOT_FOUND', field: ['holdId'] },
  ]);
});
