// Replacements: goods that came back are sent anew, as a part of the order without a price; what was paid for them is paid back once at most.

import { together } from '../../../kit/together.js';
import { afterSaleStage, daySeconds, key, minorOf, sums } from './afterSale.js';
import type { Sale } from './afterSale.js';

let stage: Awaited<ReturnType<typeof afterSaleStage>>;
beforeAll(async () => {
  stage = await afterSaleStage(0);
});
afterAll(() => stage.stop());

const failure = (code: string, field: string) => [{ code, field: field.split('.') }];
const total = (of: Record<string, number>) => Object.values(of).reduce((sum, each) => sum + each, 0);

async function delivered(quantities: number[], more: object = {}) {
  const sale = await stage.sale(quantities, more);
  const lines = sale.lineIds.map((id, index) => [id, quantities[index]!] as [string, number]);
  const { shipment } = await stage.ship(sale, lines);
  await stage.deliver(sale, shipment.id);
  return sale;
}
type Wish = { line: string; quantity: number; resolution?: 'REFUND' | 'REPLACEMENT' };

/** Asked for, approved and come back. */
async function cameBack(sale: Sale, wishes: Wish[], condition = 'DAMAGED'): Promise<string> {
  const lines = wishes.map(({ line: orderLineId, quantity, resolution = 'REPLACEMENT' }) => {
    return { orderLineId, quantity, resolution, reason: 'DEFECTIVE' };
  });
  const { return: made, userErrors } = await stage.ask(
    'returnRequest',
    { sellerOrderId: sale.partId, lines },
    sale.buyer.as,
  );
  expect(userErrors).toEqual([]);
  await stage.ask('returnAnswer', { returnId: made.id, approve: true }, sale.staff);
  const seen = wishes.map(({ line: orderLineId }) => ({ orderLineId, condition }));
  await stage.ask('returnReceive', { returnId: made.id, lines: seen }, sale.staff);
  return made.id;
}
const settle = (sale: Sale, returnId: string, input: object, as = sale.staff) =>
  stage.ask('returnSettle', { returnId, ...input }, as);
const replace = (sale: Sale, returnId: string, more: object = {}) =>
  settle(sale, returnId, { resolution: 'REPLACEMENT', ...more });

const money = '{ amount }';
const anewFields = `{ id orderId paymentState fulfilmentState displayStatus late deadline { consequence } allowedActions replaces { id state }
  refunds { id } totals { total ${money} chargedHere ${money} } settlement { entries { kind } }
  lines { id quantity cancelledQuantity returnedQuantity unitPrice ${money} amounts { total ${money} } replaces { id } variant { id } } }`;
const anewNow = async (id: string, as: Sale['staff']) =>
  (await stage.run(`query($id: ID!) { sellerOrder(id: $id) ${anewFields} }`, { id }, as)).data.sellerOrder;
/** The sale as it is of the part that replaces goods. */
async function asSale(sale: Sale, partId: string): Promise<Sale> {
  const { lines } = await anewNow(partId, sale.buyer.as);
  return { ...sale, partId, lineIds: lines.map((line: any) => line.id) };
}
const stateOf = async (sale: Sale, id: string) =>
  (await stage.partNow(sale)).returns.find((each: any) => each.id === id).state;

test('goods are sent anew, without a price, and come back once more; each unit is paid back once', async () => {
  const sale = await delivered([3], { price: '3.33' });
  const [line] = sale.lineIds as [string];
  const before = sums(await stage.journalsOf(sale.order.id));
  const returnId = await cameBack(sale, [{ line, quantity: 2 }], 'AS_NEW');
  const { return: made, userErrors } = await replace(sale, returnId);
  expect(userErrors).toEqual([]);
  expect(made).toMatchObject({ state: 'REPLACED', refund: null, deadline: null, allowedActions: [] });
  const partId = made.replacement.id;
  expect(made.replacement.replaces).toEqual({ id: returnId });
  expect(await anewNow(partId, sale.staff)).toMatchObject({
    ...{ orderId: sale.order.id, paymentState: 'CAPTURED', fulfilmentState: 'UNFULFILLED', displayStatus: 'CONFIRMED' },
    ...{ late: false, deadline: { consequence: 'MARKED_LATE' }, allowedActions: ['SHIP', 'REFUSE_TO_SHIP'] },
    replaces: { id: returnId, state: 'REPLACED' },
    totals: { total: { amount: '0.00' }, chargedHere: { amount: '0.00' } },
    lines: [
      {
        ...{ quantity: 2, unitPrice: { amount: '0.00' }, amounts: { total: { amount: '0.00' } } },
        ...{ replaces: { id: line }, variant: { id: sale.goods[0]!.variantId } },
      },
    ],
  });
  // Three were sold, two came back as new, two go out anew.
  expect(await stage.stockOf(sale.goods[0]!)).toEqual({ onHand: 97, available: 97 });
  expect(sums(await stage.journalsOf(sale.order.id))).toEqual(before);
  expect((await stage.orderNow(sale)).sellerOrders).toHaveLength(2);
  expect(await stage.eventsOf(returnId, partId)).toEqual([
    ...['return.requested', 'return.approved', 'return.received', 'return.replacing'],
    ...['sellerOrder.released', 'return.replaced'],
  ]);

  const anew = await asSale(sale, partId);
  const { shipment } = await stage.ship(anew, [[anew.lineIds[0]!, 2]]);
  await stage.deliver(anew, shipment.id);
  expect(await anewNow(partId, sale.buyer.as)).toMatchObject({
    ...{ fulfilmentState: 'DELIVERED', allowedActions: ['REQUEST_RETURN'], settlement: null },
  });
  expect(await stage.eventsOf(anew.lineIds[0]!)).toEqual([]);
  const goodwill = { sellerOrderId: partId, lines: [{ orderLineId: anew.lineIds[0]!, amount: '1.00' }], note: 'Sorry' };
  expect((await stage.ask('refundCreate', goodwill, sale.staff)).userErrors).toEqual(
    failure('EXCEEDS_REFUNDABLE', 'lines'),
  );

  // The first of the two is replaced once more, the other paid back; then all that is left.
  const second = await cameBack(anew, [{ line: anew.lineIds[0]!, quantity: 1 }]);
  const third = await asSale(sale, (await replace(anew, second)).return.replacement.id);
  const fourth = await cameBack(anew, [{ line: anew.lineIds[0]!, quantity: 1 }]);
  expect((await settle(anew, fourth, {})).return).toMatchObject({ state: 'REFUNDED', refund: { state: 'DONE' } });
  expect((await stage.partNow(sale)).refunds).toHaveLength(1);
  const parcel = await stage.ship(third, [[third.lineIds[0]!, 1]]);
  await stage.deliver(third, parcel.shipment.id);
  for (const [of, lineId] of [
    [third, third.lineIds[0]!],
    [sale, line],
  ] as const) {
    const id = await cameBack(of, [{ line: lineId, quantity: 1 }]);
    expect((await settle(of, id, {})).return.refund.state).toBe('DONE');
  }
  const end = await stage.orderNow(sale);
  expect(end.paymentState).toBe('REFUNDED');
  const paidBack = end.refunds.reduce((sum: number, { amount }: any) => sum + minorOf(amount), 0);
  expect(paidBack).toBe(minorOf(sale.order.totals.chargedHere));
  const after = sums(await stage.journalsOf(sale.order.id));
  expect(after).toMatchObject({ BUYER: 0, SELLER: 0, TAX: 0, PLATFORM: 0 });
});

test('what was asked for decides: some is sent anew, the rest is paid back; a buyer who wants money gets money', async () => {
  const sale = await delivered([1, 1]);
  const [first, second] = sale.lineIds as [string, string];
  const id = await cameBack(sale, [
    { line: first, quantity: 1 },
    { line: second, quantity: 1, resolution: 'REFUND' },
  ]);
  expect((await replace(sale, id, { amount: '1.00' })).userErrors).toEqual(failure('AMOUNT_INVALID', 'amount'));
  const stranger = await stage.shop();
  for (const as of [stranger.staff, sale.buyer.as, stage.operator]) {
    expect((await settle(sale, id, { resolution: 'REPLACEMENT' }, as)).userErrors).toEqual(
      failure('NOT_FOUND', 'returnId'),
    );
  }
  const { return: made } = await replace(sale, id);
  expect(made).toMatchObject({
    state: 'REPLACED',
    refund: { state: 'DONE', lines: [{ quantity: 1, orderLine: { id: second } }] },
    lines: expect.arrayContaining([
      expect.objectContaining({ resolution: 'REPLACEMENT', orderLine: { id: first } }),
      expect.objectContaining({ resolution: 'REFUND', orderLine: { id: second } }),
    ]),
  });
  expect((await anewNow(made.replacement.id, sale.staff)).lines).toMatchObject([{ replaces: { id: first } }]);
  expect(await anewNow(made.replacement.id, stranger.staff)).toBeNull();
  expect(total(sums(await stage.journalsOf(sale.order.id)))).toBe(0);

  const other = await delivered([1]);
  const asked = await cameBack(other, [{ line: other.lineIds[0]!, quantity: 1, resolution: 'REFUND' }]);
  expect((await replace(other, asked)).userErrors).toEqual(failure('REPLACEMENT_NOT_ASKED', 'resolution'));
  expect((await settle(other, asked, {})).return.state).toBe('REFUNDED');
});

test('racing settlements send goods anew once, whatever keys they come by', async () => {
  const sale = await delivered([1]);
  const id = await cameBack(sale, [{ line: sale.lineIds[0]!, quantity: 1 }]);
  const idempotencyKey = key();
  const same = await together(6, () => replace(sale, id, { idempotencyKey }));
  expect(same.map(({ userErrors }) => userErrors)).toEqual(Array(6).fill([]));
  const others = await together(4, (index) => (index % 2 ? replace(sale, id) : settle(sale, id, {})));
  expect(others.map(({ userErrors }) => userErrors)).toEqual(
    Array(4).fill(failure('NOT_ALLOWED_IN_STATE', 'returnId')),
  );
  expect((await settle(sale, id, { idempotencyKey })).userErrors).toEqual(
    failure('IDEMPOTENCY_KEY_REUSED', 'idempotencyKey'),
  );
  expect((await stage.orderNow(sale)).sellerOrders).toHaveLength(2);
  expect(await stage.stockOf(sale.goods[0]!)).toEqual({ onHand: 98, available: 98 });
});

test('where there is nothing to send, the shop is told so, and gives the money, or tries again when there is', async () => {
  const sale = await delivered([1, 1], { stock: 1 });
  const [first] = sale.lineIds as [string];
  const id = await cameBack(sale, [{ line: first, quantity: 1 }]);
  const { deadline } = (await stage.partNow(sale)).returns[0];
  stage.clock.advance(daySeconds);
  const idempotencyKey = key();
  expect(await replace(sale, id, { idempotencyKey })).toEqual({
    return: null,
    userErrors: failure('OUT_OF_STOCK', 'resolution'),
  });
  expect((await stage.partNow(sale)).returns[0]).toMatchObject({
    ...{ state: 'RECEIVED', deadline, allowedActions: [], replacement: null, refund: null },
  });
  const more = { variantId: sale.goods[0]!.variantId, expected: 0, quantity: 5, idempotencyKey: key() };
  const restock = `mutation($input: VariantStockSetInput!) { variantStockSet(input: $input) { userErrors { code } } }`;
  expect((await stage.run(restock, { input: more }, sale.staff)).data.variantStockSet.userErrors).toEqual([]);
  expect((await replace(sale, id, { idempotencyKey })).return.state).toBe('REPLACED');

  const late = await delivered([1], { stock: 1 });
  const wanted = await cameBack(late, [{ line: late.lineIds[0]!, quantity: 1 }]);
  expect((await replace(late, wanted)).userErrors).toEqual(failure('OUT_OF_STOCK', 'resolution'));
  expect((await settle(late, wanted, {})).return).toMatchObject({ state: 'REFUNDED', refund: { state: 'DONE' } });
});

test('what is sent anew and was not sent in time is paid back, as any order is', async () => {
  const sale = await delivered([2]);
  const id = await cameBack(sale, [{ line: sale.lineIds[0]!, quantity: 1 }]);
  const partId = (await replace(sale, id)).return.replacement.id;
  stage.clock.advance(5 * daySeconds + 1);
  await stage.swept('sweepSellerOrders', async () => (await anewNow(partId, sale.buyer.as)).late);
  stage.clock.advance(5 * daySeconds + 1);
  await stage.swept(
    'sweepSellerOrders',
    async () => (await anewNow(partId, sale.buyer.as)).fulfilmentState === 'CANCELLED',
  );
  await stage.swept('sweepRefunds', async () => (await stage.partNow(sale)).refunds[0]?.state === 'DONE');
  await stage.swept('sweepRestocks', async () => (await stage.stockOf(sale.goods[0]!)).onHand === 98);
  expect(await stage.orderNow(sale)).toMatchObject({
    ...{ paymentState: 'PARTIALLY_REFUNDED', displayStatus: 'DELIVERED' },
    refunds: [{ cause: 'CANCELLATION', lines: [{ quantity: 1, orderLine: { id: sale.lineIds[0] } }] }],
  });
  expect(total(sums(await stage.journalsOf(sale.order.id)))).toBe(0);
});

test('an operator may have goods sent anew', async () => {
  const sale = await delivered([1]);
  const lines = [{ orderLineId: sale.lineIds[0]!, quantity: 1, reason: 'DEFECTIVE', resolution: 'REPLACEMENT' }];
  const { return: made } = await stage.ask('returnRequest', { sellerOrderId: sale.partId, lines }, sale.buyer.as);
  await stage.ask('returnAnswer', { returnId: made.id, approve: false, declineReason: 'No' }, sale.staff);
  await stage.ask('returnEscalate', { returnId: made.id, reason: 'Yes' }, sale.buyer.as);
  const decision = { returnId: made.id, decision: 'REPLACE', reason: 'It is broken' };
  const { return: decided } = await stage.ask('returnArbitrate', decision, stage.operator);
  expect(decided).toMatchObject({ state: 'REPLACED', arbitration: { decision: 'REPLACE', reason: 'It is broken' } });
  expect(await stateOf(sale, made.id)).toBe('REPLACED');
  expect((await anewNow(decided.replacement.id, sale.staff)).lines).toMatchObject([{ quantity: 1 }]);
});
