// Returns: asked for, answered, sent, received and paid back; what silence means in each state; and an operator's word where two disagree.

import { together } from '../../../kit/together.js';
import { afterSaleStage, daySeconds, key, sums } from './afterSale.js';
import type { Sale } from './afterSale.js';

let stage: Awaited<ReturnType<typeof afterSaleStage>>;
beforeAll(async () => {
  stage = await afterSaleStage(0);
});
afterAll(() => stage.stop());

const failure = (code: string, field: string) => [{ code, field: field.split('.') }];

async function delivered(quantities: number[], more: object = {}) {
  const sale = await stage.sale(quantities, more);
  const lines = sale.lineIds.map((id, index) => [id, quantities[index]!] as [string, number]);
  const { shipment } = await stage.ship(sale, lines);
  await stage.deliver(sale, shipment.id);
  return sale;
}
const request = (sale: Sale, lines: [string, number][], more: object = {}, as = sale.buyer.as) =>
  stage.ask(
    'returnRequest',
    {
      sellerOrderId: sale.partId,
      lines: lines.map(([orderLineId, quantity]) => ({ orderLineId, quantity, reason: 'DAMAGED' })),
      ...more,
    },
    as,
  );
const requested = async (sale: Sale, lines: [string, number][]) => (await request(sale, lines)).return;
const move = (name: string, returnId: string, input: object, as: Sale['staff']) =>
  stage.ask(name, { returnId, ...input }, as);
const received = (sale: Sale, id: string, condition: string) =>
  move(
    'returnReceive',
    id,
    { lines: sale.lineIds.slice(0, 1).map((orderLineId) => ({ orderLineId, condition })) },
    sale.staff,
  );
const returnNow = async (sale: Sale, id: string) =>
  (await stage.partNow(sale)).returns.find((each: any) => each.id === id);
const inState = (sale: Sale, id: string, state: string) => async () => (await returnNow(sale, id)).state === state;

test('a return goes its way: two of three come back, in part as new, and a part of the money with them', async () => {
  const sale = await delivered([3]);
  const { buyer, staff } = sale;
  const [lineId] = sale.lineIds as [string];
  expect((await stage.partNow(sale)).allowedActions).toEqual(['REQUEST_RETURN']);
  const evidence = ['https://pictures.example/crack.jpg'];
  const { return: made, userErrors } = await request(sale, [[lineId, 2]], { note: 'Cracked', evidence });
  expect(userErrors).toEqual([]);
  expect(made).toMatchObject({
    state: 'REQUESTED',
    evidence,
    deadline: { consequence: 'RETURN_APPROVED' },
    allowedActions: ['WITHDRAW'],
    lines: [{ quantity: 2, reason: 'DAMAGED', condition: null, orderLine: { id: lineId } }],
    sellerOrder: { returnState: 'OPEN', displayStatus: 'RETURN_OPEN' },
  });
  expect((await stage.orderNow(sale)).displayStatus).toBe('RETURN_OPEN');
  expect((await request(sale, [[lineId, 2]])).userErrors).toEqual(failure('EXCEEDS_RETURNABLE', 'lines.0.quantity'));
  expect((await stage.partNow(sale, staff)).allowedActions).toEqual(['ANSWER_RETURN', 'REFUND']);

  expect((await move('returnAnswer', made.id, { approve: true }, staff)).return).toMatchObject({
    state: 'APPROVED',
    deadline: { consequence: 'RETURN_CLOSED' },
  });
  const parcel = { carrier: 'UPS', trackingNumber: '1Z9' };
  expect((await move('returnSend', made.id, { ...parcel, carrier: ' ' }, buyer.as)).userErrors).toEqual(
    failure('TEXT_INVALID', 'carrier'),
  );
  expect((await move('returnSend', made.id, parcel, buyer.as)).return).toMatchObject({
    state: 'IN_TRANSIT',
    ...parcel,
  });
  expect((await received(sale, made.id, 'AS_NEW')).return).toMatchObject({
    state: 'RECEIVED',
    lines: [{ condition: 'AS_NEW' }],
    deadline: { consequence: 'REFUNDED' },
  });
  const settle = (input: object) => move('returnSettle', made.id, input, staff);
  expect((await settle({ amount: '0.00' })).userErrors).toEqual(failure('AMOUNT_INVALID', 'amount'));
  expect((await settle({ amount: '999.00' })).userErrors).toEqual(failure('EXCEEDS_REFUNDABLE', 'amount'));
  expect((await returnNow(sale, made.id)).state).toBe('RECEIVED');
  const same = { amount: '5.01', idempotencyKey: key() };
  const settled = await together(5, () => settle(same));
  expect(settled.map((answer) => [answer.userErrors, answer.return.id])).toEqual(Array(5).fill([[], made.id]));
  expect((await settle({ ...same, amount: '5.02' })).userErrors).toEqual(
    failure('IDEMPOTENCY_KEY_REUSED', 'idempotencyKey'),
  );
  expect(await stage.orderNow(sale)).toMatchObject({
    displayStatus: 'DELIVERED',
    paymentState: 'PARTIALLY_REFUNDED',
    refunds: [{ state: 'DONE', cause: 'RETURN', amount: { amount: '5.01' }, lines: [{ quantity: 2 }] }],
    sellerOrders: [{ returnState: 'PARTIALLY_RETURNED', lines: [{ returningQuantity: 0, returnedQuantity: 2 }] }],
  });
  expect(await stage.stockOf(sale.goods[0]!)).toEqual({ onHand: 99, available: 99 });
  expect(await stage.eventsOf(made.id)).toEqual([
    'return.requested',
    'return.approved',
    'return.in_transit',
    'return.received',
    'return.refunded',
  ]);
  expect(Object.values(sums(await stage.journalsOf(sale.order.id))).reduce((sum, each) => sum + each, 0)).toBe(0);
});

test('three units returned one by one come to what was paid, to the cent', async () => {
  const sale = await delivered([3], { price: '3.33' });
  const [lineId] = sale.lineIds as [string];
  for (let unit = 0; unit < 3; unit += 1) {
    const { id } = await requested(sale, [[lineId, 1]]);
    await move('returnAnswer', id, { approve: true }, sale.staff);
    await received(sale, id, 'USED');
    expect((await move('returnSettle', id, {}, sale.staff)).return.state).toBe('REFUNDED');
  }
  expect(await stage.orderNow(sale)).toMatchObject({ displayStatus: 'RETURNED', paymentState: 'REFUNDED' });
  expect(sums(await stage.journalsOf(sale.order.id))).toMatchObject({ BUYER: 0, SELLER: 0, TAX: 0, PLATFORM: 0 });
  expect(await stage.stockOf(sale.goods[0]!)).toEqual({ onHand: 97, available: 97 });
});

test('silence: of the shop it is approval, of the buyer the end, and of a shop that has the goods the money', async () => {
  const sale = await delivered([2]);
  const [lineId] = sale.lineIds as [string];
  const first = await requested(sale, [[lineId, 1]]);
  stage.clock.advance(3 * daySeconds + 1);
  await stage.swept('sweepReturns', inState(sale, first.id, 'APPROVED'));
  stage.clock.advance(14 * daySeconds + 1);
  await stage.swept('sweepReturns', inState(sale, first.id, 'CLOSED'));
  expect(await stage.partNow(sale)).toMatchObject({
    returnState: 'NONE',
    displayStatus: 'DELIVERED',
    refunds: [],
    lines: [{ returningQuantity: 0, returnedQuantity: 0 }],
  });

  const second = await requested(sale, [[lineId, 1]]);
  await move('returnAnswer', second.id, { approve: true }, sale.staff);
  await move('returnSend', second.id, { carrier: 'UPS', trackingNumber: '1' }, sale.buyer.as);
  await received(sale, second.id, 'AS_NEW');
  stage.clock.advance(5 * daySeconds + 1);
  await stage.swept('sweepReturns', inState(sale, second.id, 'REFUNDED'));
  await stage.swept('sweepRefunds', async () => (await stage.partNow(sale)).refunds[0].state === 'DONE');
  await stage.swept('sweepRestocks', async () => (await stage.stockOf(sale.goods[0]!)).onHand === 99);
  expect(await stage.partNow(sale)).toMatchObject({
    returnState: 'PARTIALLY_RETURNED',
    paymentState: 'PARTIALLY_REFUNDED',
  });
});

test('when the window is closed, nothing can be given back any more', async () => {
  const sale = await delivered([1]);
  stage.clock.advance(30 * daySeconds - 60);
  expect((await stage.partNow(sale)).allowedActions).toEqual(['REQUEST_RETURN']);
  stage.clock.advance(61);
  expect((await stage.partNow(sale)).allowedActions).toEqual([]);
  expect((await request(sale, [[sale.lineIds[0]!, 1]])).userErrors).toEqual(
    failure('RETURN_WINDOW_CLOSED', 'lines.0.orderLineId'),
  );
});

test('what was declined goes before an operator, whose decision binds the shop', async () => {
  const sale = await delivered([2]);
  const { staff, buyer } = sale;
  const [lineId] = sale.lineIds as [string];
  const { id } = await requested(sale, [[lineId, 2]]);
  const decline = { approve: false, declineReason: 'Used' };
  expect((await move('returnAnswer', id, { approve: false }, staff)).userErrors).toEqual(
    failure('TEXT_INVALID', 'declineReason'),
  );
  expect((await move('returnAnswer', id, decline, staff)).return).toMatchObject({
    state: 'DECLINED',
    declineReason: 'Used',
    deadline: { consequence: 'RETURN_CLOSED' },
  });
  const decide = (input: object, as = stage.operator) =>
    stage.ask('returnArbitrate', { returnId: id, reason: 'The pictures show it', ...input }, as);
  expect((await decide({ decision: 'REFUND' })).userErrors).toEqual(failure('NOT_ALLOWED_IN_STATE', 'returnId'));
  expect((await move('returnEscalate', id, { reason: 'It came so' }, staff)).userErrors).toEqual(
    failure('NOT_FOUND', 'returnId'),
  );
  expect((await move('returnEscalate', id, { reason: 'It came so' }, buyer.as)).return).toMatchObject({
    state: 'ESCALATED',
    escalation: 'It came so',
    deadline: null,
  });
  const waiting = async (as: object) => stage.run('{ returnsEscalated(first: 50) { nodes { id } } }', {}, as);
  expect((await waiting(stage.operator)).data.returnsEscalated.nodes).toContainEqual({ id });
  expect((await waiting(staff)).errors[0]!.extensions.code).toBe('FORBIDDEN');
  const input = { returnId: id, decision: 'APPROVE', reason: 'So it is' };
  for (const as of [staff, buyer.as]) {
    expect((await stage.attempt('returnArbitrate', input, as)).errors[0]!.extensions.code).toBe('FORBIDDEN');
  }
  expect((await decide({ decision: 'APPROVE' })).return).toMatchObject({
    state: 'APPROVED',
    arbitration: { decision: 'APPROVE', reason: 'The pictures show it' },
  });
  expect((await move('returnAnswer', id, decline, staff)).userErrors).toEqual(
    failure('NOT_ALLOWED_IN_STATE', 'returnId'),
  );
  await received(sale, id, 'DAMAGED');
  for (const no of [{ declineReason: 'Still used' }, { amount: '1.00' }]) {
    expect((await move('returnSettle', id, no, staff)).userErrors).toEqual(failure('NOT_ALLOWED_IN_STATE', 'returnId'));
  }
  expect((await move('returnSettle', id, {}, staff)).return.state).toBe('REFUNDED');
  expect(await stage.orderNow(sale)).toMatchObject({ displayStatus: 'RETURNED', paymentState: 'REFUNDED' });
});

test('an operator may pay back at once, or let the refusal stand', async () => {
  const sale = await delivered([2]);
  const { staff, buyer } = sale;
  const escalated = async () => {
    const { id } = await requested(sale, [[sale.lineIds[0]!, 1]]);
    await move('returnAnswer', id, { approve: false, declineReason: 'No' }, staff);
    await move('returnEscalate', id, { reason: 'Yes' }, buyer.as);
    return id as string;
  };
  const upheld = await escalated();
  const decide = (returnId: string, decision: string) =>
    stage.ask('returnArbitrate', { returnId, decision, reason: 'Seen' }, stage.operator);
  expect((await decide(upheld, 'UPHOLD')).return).toMatchObject({ state: 'CLOSED', refund: null });
  const paid = await escalated();
  expect((await decide(paid, 'REFUND')).return).toMatchObject({ state: 'REFUNDED', refund: { cause: 'RETURN' } });
  expect((await decide(paid, 'UPHOLD')).userErrors).toEqual(failure('NOT_ALLOWED_IN_STATE', 'returnId'));
  expect(await stage.stockOf(sale.goods[0]!)).toEqual({ onHand: 98, available: 98 });
  expect((await stage.partNow(sale)).lines).toMatchObject([{ returningQuantity: 0, returnedQuantity: 1 }]);
});

test('only the buyer asks and sends, only the shop answers; racing wishes give back no more than was bought', async () => {
  const sale = await delivered([3]);
  const stranger = await stage.buyer();
  const otherShop = await stage.shop();
  const [lineId] = sale.lineIds as [string];
  for (const as of [stranger.as, sale.staff, stage.operator]) {
    expect((await request(sale, [[lineId, 1]], {}, as)).userErrors).toEqual(failure('NOT_FOUND', 'sellerOrderId'));
  }
  const racing = await together(12, () => request(sale, [[lineId, 1]]));
  const made = racing.flatMap((answer) => answer.return ?? []);
  expect(made.length).toBe(3);
  for (const as of [stranger.as, otherShop.staff, sale.buyer.as, stage.operator]) {
    expect((await move('returnAnswer', made[0].id, { approve: true }, as)).userErrors).toEqual(
      failure('NOT_FOUND', 'returnId'),
    );
  }
  const node = async (as: object) =>
    (await stage.run('query($id: ID!) { node(id: $id) { id } }', { id: made[0].id }, as)).data.node;
  for (const as of [sale.buyer.as, sale.staff, stage.operator]) expect(await node(as)).toEqual({ id: made[0].id });
  for (const as of [stranger.as, otherShop.staff, {}]) expect(await node(as)).toBeNull();
  for (const { id } of made) await move('returnWithdraw', id, {}, sale.buyer.as);
  expect((await move('returnWithdraw', made[0].id, {}, sale.buyer.as)).userErrors).toEqual(
    failure('NOT_ALLOWED_IN_STATE', 'returnId'),
  );
  expect(await stage.partNow(sale)).toMatchObject({ returnState: 'NONE', lines: [{ returningQuantity: 0 }] });
});
