// Orders with parts at partner retailers: taken and charged by the partner as the saga goes by, or undone with everything else.

import { key, minorOf, partnerStage } from './partnerStage.js';
import type { Offer, PartnerStage } from './partnerStage.js';
import type { Goods } from '../stage.js';
import type { Services } from '../../../../subgraphs/orders/context.js';
import { eventually } from '../../../kit/eventually.js';

let at: PartnerStage;
let mug: Goods;
let book: Offer;
let lamp: Offer;
beforeAll(async () => {
  at = await partnerStage();
  const { shopId } = await at.shop();
  mug = await at.goods(shopId, { prices: { US: '10.00' }, stock: 1000 });
  book = await at.offer('book');
  lamp = await at.offer('lamp', await at.retailer('Lamps'));
});
afterAll(() => at.stop());

const mugs = (quantity = 1) => ({ variantId: mug.variantId, quantity });
const books = (quantity = 1) => ({ offerId: book.offerId, quantity });
const lamps = (quantity = 1) => ({ offerId: lamp.offerId, quantity });
const entriesOf = async (orderId: string) => (await at.books()).filter(({ _id }) => _id.startsWith(`${orderId}:`));
const stepOf = (order: any) => order.placement.steps.find(({ name }: any) => name === 'PLACE_PARTNER_ORDERS');
/** The order that a refusal left, which its buyer can still read. */
const refusedOf = async (buyerId: string) => {
  const orders = at.graph.cluster.database('orders').connection.collection('orders');
  return (await orders.find({ buyerId }).toArray()).at(-1) as any;
};

test('an order of a shop and two partners: each charges its own part, and each part is there', async () => {
  const { order, quote, buyer } = await at.buy([mugs(2), books(3), lamps()]);
  expect(order).toMatchObject({ displayStatus: 'CONFIRMED', paymentState: 'CAPTURED', fulfilmentState: 'UNFULFILLED' });
  expect(stepOf(order)).toEqual({ name: 'PLACE_PARTNER_ORDERS', state: 'DONE', attempts: 1 });
  expect(order.lines).toHaveLength(1);
  expect(order.totals).toEqual(quote.totals);
  expect(order.partnerOrders).toHaveLength(2);
  for (const part of order.partnerOrders) {
    const charge = quote.totals.chargedBy.find(({ retailer }: any) => retailer.id === part.retailer.id);
    expect(part).toMatchObject({
      orderId: order.id,
      state: 'PLACED',
      refusal: null,
      charged: charge.amount,
      refunds: [],
    });
    expect(part.number).toMatch(/^R-/);
    expect(part.returned.amount).toBe('0.00');
  }
  expect(order.partnerOrders[0].lines).toEqual([
    expect.objectContaining({ title: 'Book book', sku: 'book', quantity: 3, offer: { id: book.offerId } }),
  ]);
  const entries = await entriesOf(order.id);
  expect(entries.map(({ _id, state }) => [_id, state]).sort()).toEqual(
    [book, lamp].map(({ retailerId }) => [`${order.id}:${retailerId}`, 'PLACED']).sort(),
  );
  const payments = at.graph.cluster.database('orders').connection.collection('testPayments');
  expect((await payments.findOne({ _id: order.id as never })) as any).toMatchObject({
    state: 'CAPTURED',
    amount: { minor: minorOf(quote.totals.chargedHere) },
  });
  expect((await at.run('{ viewer { cart { lines { id } } } }', {}, buyer.as)).data.viewer.cart.lines).toEqual([]);
});

test('an order that partners alone sell needs no payment here, and no payment method', async () => {
  const { order } = await at.buy([books(2)], { paymentMethod: undefined } as object);
  expect(order).toMatchObject({ displayStatus: 'CONFIRMED', lines: [], sellerOrders: [] });
  expect(order.totals.chargedHere.amount).toBe('0.00');
  const payments = at.graph.cluster.database('orders').connection.collection('testPayments');
  expect(await payments.findOne({ _id: order.id as never })).toBeNull();
});

test('without a payment method nothing is placed that is charged here, and no retailer takes a method that it can not know', async () => {
  const buyer = await at.buyer();
  const { quote } = await at.quoted(buyer, mugs(), books());
  const refused = async (input: object) =>
    (await at.place(buyer, quote.token, { idempotencyKey: key(), ...input })).userErrors;
  expect(await refused({ paymentMethod: null })).toEqual([
    { code: 'PAYMENT_METHOD_INVALID', field: ['paymentMethod'] },
  ]);
  const field = ['partnerMethods', '0'];
  expect(await refused({ partnerMethods: [{ retailerId: book.retailerId, token: 'tok_approve' }] })).toEqual([
    { code: 'PAYMENT_METHOD_INVALID', field },
  ]);
  expect(await refused({ partnerMethods: [{ retailerId: lamp.retailerId, token: 'ptok_approve' }] })).toEqual([
    { code: 'PAYMENT_METHOD_INVALID', field },
  ]);
});

test.each([
  ['ptok_timeout_placed', 1],
  ['ptok_timeout_lost', 1],
  ['ptok_silent_placed', 2],
  ['ptok_twice', 0],
  ['ptok_slow', 0],
])('%s: placed, and once', async (method, losses) => {
  const { order } = await at.buy([mugs(), books()], { method });
  expect(order.displayStatus).toBe('CONFIRMED');
  expect(order.partnerOrders.map(({ state }: any) => state)).toEqual(['PLACED']);
  const entries = await entriesOf(order.id);
  expect(entries.map(({ state }) => state)).toEqual(['PLACED']);
  expect(entries[0]?.lost).toHaveLength(losses);
});

test.each([
  ['ptok_out_of_stock', 'OUT_OF_STOCK'],
  ['ptok_price_changed', 'PRICE_CHANGED'],
  ['ptok_not_linked', 'PARTNER_NOT_LINKED'],
  ['ptok_not_sellable', 'NOT_SELLABLE'],
  ['ptok_silent_lost', 'PARTNER_REFUSED'],
])('%s: all of the order is undone, and the drift says %s', async (method, code) => {
  const before = await at.stockOf(mug);
  const { placed, buyer } = await at.buy([mugs(2), books()], { method });
  expect(placed.order).toBeNull();
  expect(placed.userErrors).toEqual([{ code, field: ['quote'] }]);
  expect(placed.quoteDrift.lines).toEqual([
    expect.objectContaining({ reason: code, quantity: 1, offer: { id: book.offerId }, variant: null }),
  ]);
  expect(placed.quoteDrift.quote.lines).toHaveLength(2);
  expect(await at.stockOf(mug)).toEqual(before);
  const { _id, paymentState } = await refusedOf(buyer.id);
  expect(paymentState).toBe('VOIDED');
  expect((await entriesOf(_id)).map(({ state }) => state)).toEqual([code === 'PARTNER_REFUSED' ? 'NEVER' : 'REFUSED']);
  const { partnerOrders } = await at.order(_id, buyer.as);
  expect(partnerOrders).toEqual([expect.objectContaining({ state: 'CANCELLED', number: null, refusal: code })]);
  expect(await at.journals(_id)).toEqual([]);
});

test('a new price is told with the drift', async () => {
  const { placed, quote } = await at.buy([books()], { method: 'ptok_price_changed' });
  const [line] = placed.quoteDrift.lines;
  expect(minorOf(line.unitPrice)).toBe(Math.round(minorOf(quote.lines[0].unitPrice) * 1.1));
});

test('what another partner had taken is cancelled there', async () => {
  const buyer = await at.buyer();
  const { quote } = await at.quoted(buyer, books(), lamps());
  const partnerMethods = [{ retailerId: lamp.retailerId, token: 'ptok_out_of_stock' }];
  const placed = await at.place(buyer, quote.token, { partnerMethods });
  expect(placed.order).toBeNull();
  const { _id } = await refusedOf(buyer.id);
  const states = Object.fromEntries((await entriesOf(_id)).map(({ retailerId, state }) => [retailerId, state]));
  expect(states).toEqual({ [book.retailerId]: 'CANCELLED', [lamp.retailerId]: 'REFUSED' });
  const parts = (await at.order(_id, buyer.as)).partnerOrders;
  expect(parts.map(({ state, cancellation }: any) => [state, cancellation])).toEqual(
    expect.arrayContaining([['CANCELLED', 'DONE']]),
  );
});

test('with DROP_LINES the others go on: what is charged here is what it was', async () => {
  const buyer = await at.buyer();
  const { quote } = await at.quoted(buyer, mugs(), books(), lamps());
  const partnerMethods = [{ retailerId: lamp.retailerId, token: 'ptok_out_of_stock' }];
  const { order } = await at.place(buyer, quote.token, { partnerMethods, onFailure: 'DROP_LINES' });
  expect(order.displayStatus).toBe('CONFIRMED');
  expect(order.placement.droppedLines).toEqual([
    expect.objectContaining({ reason: 'OUT_OF_STOCK', offer: { id: lamp.offerId } }),
  ]);
  expect(order.totals.chargedHere).toEqual(quote.totals.chargedHere);
  expect(order.totals.chargedBy).toEqual([quote.totals.chargedBy[0]]);
  const parts = [quote.totals.chargedHere, quote.totals.chargedBy[0].amount];
  expect(minorOf(order.totals.total)).toBe(parts.reduce((sum, each) => sum + minorOf(each), 0));
  const states = order.partnerOrders.map(({ retailer, state }: any) => [retailer.id, state]);
  expect(states).toEqual(
    expect.arrayContaining([
      [book.retailerId, 'PLACED'],
      [lamp.retailerId, 'CANCELLED'],
    ]),
  );
  expect(
    (await at.run('{ viewer { cart { lines { shoppable { ... on RetailerOffer { id } } } } } }', {}, buyer.as)).data
      .viewer.cart.lines,
  ).toEqual([{ shoppable: { id: lamp.offerId } }]);
});

test('with DROP_LINES and nothing left, nothing is placed; with goods out of stock, the partners part goes on', async () => {
  const alone = await at.buy([books()], { method: 'ptok_not_linked', onFailure: 'DROP_LINES' } as object);
  expect(alone.placed).toMatchObject({ order: null, userErrors: [{ code: 'PARTNER_NOT_LINKED' }] });

  const { shopId } = await at.shop();
  const rare = await at.goods(shopId, { prices: { US: '10.00' }, stock: 1 });
  const buyer = await at.buyer();
  const { quote } = await at.quoted(buyer, { variantId: rare.variantId, quantity: 1 }, books());
  await at.buy([{ variantId: rare.variantId, quantity: 1 }]);
  const { order } = await at.place(buyer, quote.token, { onFailure: 'DROP_LINES' });
  expect(order).toMatchObject({ displayStatus: 'CONFIRMED', lines: [] });
  expect(order.totals).toMatchObject({ chargedHere: { amount: '0.00' }, total: quote.totals.chargedBy[0].amount });
});

test('where our payment fails after the partner took it, it is cancelled there', async () => {
  const { placed, buyer } = await at.buy([mugs(), books()], {
    paymentMethod: { token: 'tok_capture_refused' },
  } as object);
  expect(placed).toMatchObject({ order: null, userErrors: [{ code: 'PAYMENT_DECLINED' }] });
  const { _id } = await refusedOf(buyer.id);
  expect((await entriesOf(_id)).map(({ state }) => state)).toEqual(['CANCELLED']);
  expect((await at.parts(_id)).map(({ state }) => state)).toEqual(['CANCELLED']);
});

test('a partner that refuses to cancel leaves the order in need of an operator, who finds the part', async () => {
  const { placed, buyer } = await at.buy([mugs(), books()], {
    method: 'ptok_cancel_refused',
    paymentMethod: { token: 'tok_capture_refused' },
  } as object);
  expect(placed.order).toMatchObject({ displayStatus: 'IN_REVIEW', placement: { state: 'NEEDS_ATTENTION' } });
  expect(placed.order.partnerOrders).toEqual([
    expect.objectContaining({ state: 'NEEDS_ATTENTION', cancellation: 'REFUSED' }),
  ]);
  const query = '{ partnerOrdersInState(state: NEEDS_ATTENTION, first: 10) { totalCount nodes { id orderId } } }';
  const { data } = await at.run(query, {}, at.operator);
  expect(data.partnerOrdersInState.nodes.map(({ orderId }: any) => orderId)).toEqual([placed.order.id]);
  expect((await at.run(query, {}, buyer.as)).errors[0]?.extensions.code).toBe('FORBIDDEN');

  // The operator has talked to the partner, which cancels it now.
  const own = { _id: `${placed.order.id}:${book.retailerId}` as never };
  const database = at.graph.cluster.database('orders').connection;
  await database.collection('testPartnerOrders').updateOne(own, { $set: { methodToken: 'ptok_approve' } });
  const undo = `mutation($input: PlacementUndoInput!) { placementUndo(input: $input) { userErrors { code } } }`;
  const input = { orderId: placed.order.id, reason: 'They agreed.', idempotencyKey: key() };
  expect((await at.run(undo, { input }, at.operator)).data.placementUndo).toEqual({ userErrors: [] });
  await at.sweep();
  expect(await at.order(placed.order.id, buyer.as)).toMatchObject({
    ...{ displayStatus: 'NOT_PLACED', partnerOrders: [{ state: 'CANCELLED', cancellation: 'DONE' }] },
  });
});

test('thirty racing placements of one key are one order, there as here', async () => {
  const buyer = await at.buyer();
  const { quote } = await at.quoted(buyer, mugs(), books());
  const idempotencyKey = key();
  const answers = await Promise.all(Array.from({ length: 30 }, () => at.place(buyer, quote.token, { idempotencyKey })));
  const ids = new Set(answers.map(({ order }) => order.id));
  expect(ids.size).toBe(1);
  await eventually(async () => (await at.order([...ids][0], buyer.as)).displayStatus === 'CONFIRMED');
  expect(await entriesOf([...ids][0])).toHaveLength(1);
  const other = await at.place(buyer, quote.token, {
    idempotencyKey,
    partnerMethods: [{ retailerId: book.retailerId, token: 'ptok_twice' }],
  });
  expect(other.userErrors).toEqual([{ code: 'IDEMPOTENCY_KEY_REUSED', field: ['idempotencyKey'] }]);
});

test('what a partner took when nobody could write it down any more is found again, and is one order there', async () => {
  const { partnerOrders } = at.graph.services<Services>('orders');
  const { move } = partnerOrders;
  const gone = () => {
    partnerOrders.move = move;
    throw new Error('The process is gone.');
  };
  partnerOrders.move = gone;
  const { placed, buyer } = await at.buy([mugs(), books()]);
  expect(placed.order).toMatchObject({ placement: { state: 'PLACING' }, partnerOrders: [{ state: 'PLACING' }] });
  expect((await entriesOf(placed.order.id)).map(({ state }) => state)).toEqual(['PLACED']);
  at.clock.advance(10);
  await at.sweep();
  expect(await at.order(placed.order.id, buyer.as)).toMatchObject({
    ...{ displayStatus: 'CONFIRMED', partnerOrders: [{ state: 'PLACED' }] },
  });
  expect(await entriesOf(placed.order.id)).toHaveLength(1);
});
