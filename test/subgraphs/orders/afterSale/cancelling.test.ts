// Cancelling: at once before the shop gets the order, by asking afterwards; stock and money come back, once.

import { together } from '../../../kit/together.js';
import { afterSaleStage, key, sums } from './afterSale.js';
import type { Sale } from './afterSale.js';

const windowSeconds = 1800;
let stage: Awaited<ReturnType<typeof afterSaleStage>>;
beforeAll(async () => {
  stage = await afterSaleStage(windowSeconds);
});
afterAll(() => stage.stop());

const cancel = ({ order, buyer }: Sale, more: object = {}) =>
  stage.ask('orderCancel', { orderId: order.id, reason: 'CHANGED_MIND', ...more }, buyer.as);
async function released(sale: Sale) {
  stage.clock.advance(windowSeconds);
  await stage.swept('sweepSellerOrders', async () => (await stage.partNow(sale, sale.staff)) !== null);
}
const failure = (code: string, field: string) => [{ code, field: field.split('.') }];

test('before the window closes, the shop knows nothing and the buyer cancels all of it at once', async () => {
  const sale = await stage.sale([3, 1]);
  const { staff, partId, order, goods, lineIds } = sale;
  expect(await stage.partNow(sale, staff)).toBeNull();
  const seen = `query($id: ID!, $node: ID!) { node(id: $id) { ... on Shop { orders(first: 5) { totalCount nodes { id } } } } sellerOrder(id: $node) { id } }`;
  const shopsView = async () => (await stage.run(seen, { id: sale.shopId, node: partId }, staff)).data;
  expect(await shopsView()).toEqual({ node: { orders: { totalCount: 0, nodes: [] } }, sellerOrder: null });
  expect((await stage.ship(sale, [[lineIds[0]!, 1]])).userErrors).toMatchObject(failure('NOT_FOUND', 'sellerOrderId'));
  const before = await stage.partNow(sale);
  expect(before.allowedActions).toEqual(['CANCEL']);
  expect(before.deadline.consequence).toBe('RELEASED_TO_SELLER');
  expect(await stage.eventsOf(partId)).toEqual([]);

  const { cancellations, userErrors } = await cancel(sale);
  expect(userErrors).toEqual([]);
  expect(cancellations).toMatchObject([
    { state: 'ACCEPTED', initiator: 'BUYER', deadline: null, lines: [{ quantity: 3 }, { quantity: 1 }] },
  ]);
  expect(await stage.orderNow(sale)).toMatchObject({
    displayStatus: 'CANCELLED',
    paymentState: 'REFUNDED',
    fulfilmentState: 'CANCELLED',
    allowedActions: [],
    refunds: [{ state: 'DONE', cause: 'CANCELLATION', amount: order.totals.chargedHere }],
    sellerOrders: [{ fulfilmentState: 'CANCELLED', paymentState: 'REFUNDED', deadline: null }],
  });
  for (const each of goods) expect(await stage.stockOf(each)).toEqual({ onHand: 100, available: 100 });
  const posted = await stage.journalsOf(order.id);
  expect(posted.map(({ kind }) => kind)).toEqual(['SALE', 'REFUND']);
  expect(Object.values(sums(posted)).every((sum) => sum === 0)).toBe(true);

  stage.clock.advance(windowSeconds);
  await stage.graph.runJob('orders', 'sweepSellerOrders');
  expect(await shopsView()).toEqual({ node: { orders: { totalCount: 0, nodes: [] } }, sellerOrder: null });
  expect(await stage.eventsOf(partId, cancellations[0].id)).toEqual([]);
});

test('by line and quantity, each unit with its own share: what is left of an order comes to the rest exactly', async () => {
  const sale = await stage.sale([3], { price: '3.33' });
  const [lineId] = sale.lineIds as [string];
  const one = (quantity: number) => cancel(sale, { lines: [{ orderLineId: lineId, quantity }] });
  expect((await one(4)).userErrors).toEqual(failure('EXCEEDS_CANCELLABLE', 'lines.0.quantity'));
  expect((await one(0)).userErrors).toEqual(failure('QUANTITY_INVALID', 'lines.0.quantity'));
  const amounts: string[] = [];
  for (const left of [2, 1, 0]) {
    const { cancellations } = await one(1);
    amounts.push(cancellations[0].refund.amount.amount);
    expect(await stage.partNow(sale)).toMatchObject({
      fulfilmentState: left === 0 ? 'CANCELLED' : 'UNFULFILLED',
      paymentState: left === 0 ? 'REFUNDED' : 'PARTIALLY_REFUNDED',
      lines: [{ cancelledQuantity: 3 - left, cancellingQuantity: 0 }],
    });
  }
  const cents = amounts.reduce((sum, amount) => sum + Math.round(Number(amount) * 100), 0);
  expect(cents).toBe(Math.round(Number(sale.order.totals.chargedHere.amount) * 100));
  expect((await one(1)).userErrors).toEqual(failure('EXCEEDS_CANCELLABLE', 'lines.0.quantity'));
  expect((await cancel(sale)).userErrors).toEqual(failure('NOT_CANCELLABLE', 'orderId'));
  expect(await stage.stockOf(sale.goods[0]!)).toEqual({ onHand: 100, available: 100 });
});

test('a key is one cancellation, however many ask at once; thirty racing ones cancel no more than was bought', async () => {
  const sale = await stage.sale([5, 5]);
  const [first, second] = sale.lineIds as [string, string];
  const same = { idempotencyKey: key(), lines: [{ orderLineId: first, quantity: 5 }] };
  const twins = await together(20, () => cancel(sale, same));
  expect(twins.flatMap((answer) => answer.userErrors)).toEqual([]);
  expect(new Set(twins.map((answer) => answer.cancellations[0].id)).size).toBe(1);
  expect((await cancel(sale, { ...same, reason: 'OTHER' })).userErrors).toEqual(
    failure('IDEMPOTENCY_KEY_REUSED', 'idempotencyKey'),
  );
  const racing = await together(30, () => cancel(sale, { lines: [{ orderLineId: second, quantity: 1 }] }));
  expect(racing.filter((answer) => answer.cancellations).length).toBe(5);
  const now = await stage.orderNow(sale);
  expect(now).toMatchObject({ displayStatus: 'CANCELLED', paymentState: 'REFUNDED' });
  for (const each of sale.goods) expect(await stage.stockOf(each)).toEqual({ onHand: 100, available: 100 });
  expect(sums(await stage.journalsOf(sale.order.id))['BUYER']).toBe(0);
});

test('once the shop has it, the buyer asks: what is asked for is not shipped, and the shop accepts or declines', async () => {
  const sale = await stage.sale([2]);
  const [lineId] = sale.lineIds as [string];
  await released(sale);
  expect(await stage.eventsOf(sale.partId)).toEqual(['sellerOrder.released']);
  expect((await stage.partNow(sale)).allowedActions).toEqual(['REQUEST_CANCELLATION']);
  const { cancellations } = await cancel(sale, { lines: [{ orderLineId: lineId, quantity: 1 }] });
  expect(cancellations).toMatchObject([
    { state: 'REQUESTED', refund: null, deadline: { consequence: 'CANCELLATION_ACCEPTED' } },
  ]);
  const [{ id }] = cancellations;
  expect((await stage.ship(sale, [[lineId, 2]])).userErrors).toMatchObject(
    failure('EXCEEDS_UNSHIPPED', 'lines.0.quantity'),
  );
  expect((await stage.partNow(sale, sale.staff)).allowedActions).toEqual([
    'ANSWER_CANCELLATION',
    'SHIP',
    'REFUSE_TO_SHIP',
    'REFUND',
  ]);
  const answer = (input: object, as = sale.staff) =>
    stage.ask('cancellationAnswer', { cancellationId: id, ...input }, as);
  const stranger = await stage.shop();
  for (const as of [sale.buyer.as, stranger.staff, stage.operator]) {
    expect((await answer({ accept: true }, as)).userErrors).toEqual(failure('NOT_FOUND', 'cancellationId'));
  }
  expect((await answer({ accept: false })).userErrors).toEqual(failure('TEXT_INVALID', 'declineReason'));
  const said = { accept: false, declineReason: 'Packed already', idempotencyKey: key() };
  expect((await answer(said)).cancellation).toMatchObject({ state: 'DECLINED', declineReason: 'Packed already' });
  expect((await answer(said)).cancellation).toMatchObject({ id, state: 'DECLINED' });
  expect((await answer({ accept: true })).userErrors).toEqual(failure('NOT_ALLOWED_IN_STATE', 'cancellationId'));
  expect((await stage.partNow(sale)).lines).toMatchObject([{ cancellingQuantity: 0, cancelledQuantity: 0 }]);

  const again = (await cancel(sale, { lines: [{ orderLineId: lineId, quantity: 1 }] })).cancellations[0];
  const accepted = await stage.ask('cancellationAnswer', { cancellationId: again.id, accept: true }, sale.staff);
  expect(accepted.cancellation).toMatchObject({ state: 'ACCEPTED', refund: { cause: 'CANCELLATION' } });
  expect(await stage.stockOf(sale.goods[0]!)).toEqual({ onHand: 99, available: 99 });
  const { shipment } = await stage.ship(sale, [[lineId, 1]]);
  await stage.deliver(sale, shipment.id);
  expect(await stage.partNow(sale)).toMatchObject({ fulfilmentState: 'DELIVERED', displayStatus: 'DELIVERED' });
  expect(await stage.eventsOf(id, again.id, lineId)).toEqual([
    'cancellation.requested',
    'cancellation.declined',
    'cancellation.requested',
    'cancellation.accepted',
    'orderLine.delivered',
  ]);
});

test("a shop's silence is consent; the buyer may take the wish back before", async () => {
  const sale = await stage.sale([1]);
  await released(sale);
  const first = (await cancel(sale)).cancellations[0];
  const withdraw = (id: string, as = sale.buyer.as) => stage.ask('cancellationWithdraw', { cancellationId: id }, as);
  expect((await withdraw(first.id, sale.staff)).userErrors).toEqual(failure('NOT_FOUND', 'cancellationId'));
  expect((await withdraw(first.id)).cancellation).toMatchObject({ state: 'WITHDRAWN', refund: null });
  expect((await withdraw(first.id)).userErrors).toEqual(failure('NOT_ALLOWED_IN_STATE', 'cancellationId'));

  const second = (await cancel(sale)).cancellations[0];
  stage.clock.advance(2 * 24 * 60 * 60 + 1);
  const state = async () => (await stage.orderNow(sale)).sellerOrders[0].cancellations[1].state;
  await stage.swept('sweepCancellations', async () => (await state()) === 'ACCEPTED');
  expect(await stage.orderNow(sale)).toMatchObject({
    displayStatus: 'CANCELLED',
    refunds: [{ state: 'DONE', amount: sale.order.totals.chargedHere }],
  });
  expect(await stage.stockOf(sale.goods[0]!)).toEqual({ onHand: 100, available: 100 });
  expect(second.id).not.toBe(first.id);
});

test('a shop that can not send cancels, with or without its goods going back into stock', async () => {
  const sale = await stage.sale([2]);
  const [lineId] = sale.lineIds as [string];
  const refuse = (input: object, as = sale.staff) =>
    stage.ask(
      'sellerOrderCancel',
      { sellerOrderId: sale.partId, reason: 'OUT_OF_STOCK', restock: false, ...input },
      as,
    );
  expect((await refuse({})).userErrors).toEqual(failure('NOT_FOUND', 'sellerOrderId'));
  await released(sale);
  expect((await refuse({}, sale.buyer.as)).userErrors).toEqual(failure('NOT_FOUND', 'sellerOrderId'));
  const some = await refuse({ lines: [{ orderLineId: lineId, quantity: 1 }] });
  expect(some.cancellation).toMatchObject({ state: 'ACCEPTED', initiator: 'SELLER' });
  expect(await stage.stockOf(sale.goods[0]!)).toEqual({ onHand: 98, available: 98 });
  await refuse({ restock: true });
  expect(await stage.stockOf(sale.goods[0]!)).toEqual({ onHand: 99, available: 99 });
  expect(await stage.orderNow(sale)).toMatchObject({ displayStatus: 'CANCELLED', paymentState: 'REFUNDED' });
});

test('what is not sent in time is late, then cancelled and paid back', async () => {
  const sale = await stage.sale([2, 1]);
  const [many] = sale.lineIds as [string, string];
  await released(sale);
  await stage.ship(sale, [[many, 1]]);
  expect((await stage.partNow(sale)).deadline.consequence).toBe('MARKED_LATE');
  stage.clock.advance(5 * 24 * 60 * 60 + 1);
  await stage.swept('sweepSellerOrders', async () => (await stage.partNow(sale)).late);
  expect((await stage.partNow(sale)).deadline.consequence).toBe('CANCELLED_AND_REFUNDED');
  stage.clock.advance(5 * 24 * 60 * 60 + 1);
  await stage.swept('sweepSellerOrders', async () => (await stage.partNow(sale)).cancellations.length === 1);
  await stage.swept('sweepRefunds', async () => (await stage.partNow(sale)).refunds[0].state === 'DONE');
  expect(await stage.partNow(sale)).toMatchObject({
    fulfilmentState: 'SHIPPED',
    paymentState: 'PARTIALLY_REFUNDED',
    deadline: null,
    cancellations: [
      { initiator: 'PLATFORM', reason: 'TOO_LATE', state: 'ACCEPTED', lines: [{ quantity: 1 }, { quantity: 1 }] },
    ],
  });
  expect(await stage.eventsOf(sale.partId)).toEqual(['sellerOrder.released', 'sellerOrder.late']);
});

test('a stranger cancels nothing, and nobody what was recorded from elsewhere or is unknown', async () => {
  const sale = await stage.sale([1]);
  const stranger = await stage.buyer();
  const input = { orderId: sale.order.id, reason: 'CHANGED_MIND' };
  for (const as of [stranger.as, sale.staff, stage.operator]) {
    expect((await stage.ask('orderCancel', input, as)).userErrors).toEqual(failure('NOT_FOUND', 'orderId'));
  }
  expect((await stage.attempt('orderCancel', input, {})).errors[0]!.extensions.code).toBe('UNAUTHENTICATED');
  const other = await stage.sale([1], { buyer: sale.buyer });
  const crossed = { ...input, lines: [{ orderLineId: other.lineIds[0], quantity: 1 }] };
  expect((await stage.ask('orderCancel', crossed, sale.buyer.as)).userErrors).toEqual(
    failure('NOT_FOUND', 'lines.0.orderLineId'),
  );
  expect((await stage.orderNow(sale)).displayStatus).toBe('CONFIRMED');
});
