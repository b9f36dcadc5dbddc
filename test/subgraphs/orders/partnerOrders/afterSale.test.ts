// What may happen to a partner's part after the sale: its state is mirrored, it is cancelled and given back by the partner, who is asked.

import { key, minorOf, partnerStage } from './partnerStage.js';
import type { Offer, PartnerStage } from './partnerStage.js';
import type { Buyer, Goods } from '../stage.js';
import { together } from '../../../kit/together.js';

const freeCancelSeconds = 1800;
let at: PartnerStage;
let mug: Goods;
let book: Offer;
beforeAll(async () => {
  at = await partnerStage({}, freeCancelSeconds);
  const { shopId } = await at.shop();
  mug = await at.goods(shopId, { prices: { US: '10.00' }, stock: 1000 });
  book = await at.offer('book');
});
afterAll(() => at.stop());

const books = (quantity = 1) => ({ offerId: book.offerId, quantity });
const mugs = (quantity = 1) => ({ variantId: mug.variantId, quantity });
const entryOf = async (orderId: string) => (await at.books()).find(({ _id }) => _id.startsWith(`${orderId}:`));
const cancel = (part: { id: string }, buyer: Buyer, more: object = {}) =>
  at.ask('partnerOrderCancel', { partnerOrderId: part.id, idempotencyKey: key(), ...more }, buyer.as);
const refund = (part: { id: string }, buyer: Buyer, more: object = {}) =>
  at.ask('partnerOrderRefundRequest', { partnerOrderId: part.id, idempotencyKey: key(), ...more }, buyer.as);
const tick = async (seconds: number) => {
  at.clock.advance(seconds);
  await at.sweepPartners();
};
/** What the retailer owes us of an order, by the ledger. */
const owedOf = async (orderId: string) =>
  (await at.journals(orderId))
    .flatMap(({ entries }) => entries)
    .filter(({ account }) => account === `PARTNER:${book.retailerId}`)
    .reduce((sum, { minor }) => sum - minor, 0);
const balanceOf = async (orderId: string) =>
  (await at.journals(orderId)).flatMap(({ entries }) => entries).reduce((sum, { minor }) => sum + minor, 0);

async function sale(method: string, quantity = 3, lines: object[] = []) {
  const { order, buyer } = await at.buy([books(quantity), ...(lines as [])], { method });
  return { order, buyer, part: order.partnerOrders[0] };
}

test("the part's state is mirrored by asking: on its way, there; and so is the order's", async () => {
  const { order, buyer } = await sale('ptok_delivers');
  const now = async () => {
    const { partnerOrders, fulfilmentState, displayStatus } = await at.order(order.id, buyer.as);
    return [partnerOrders[0].state, fulfilmentState, displayStatus];
  };
  expect(await now()).toEqual(['PLACED', 'UNFULFILLED', 'CONFIRMED']);
  await tick(3);
  expect(await now()).toEqual(['SHIPPED', 'SHIPPED', 'SHIPPED']);
  await tick(60);
  expect(await now()).toEqual(['DELIVERED', 'DELIVERED', 'DELIVERED']);
  expect(await at.parts(order.id)).toEqual([expect.objectContaining({ dueAt: null })]);
});

test('beside a shop, the order is no further than the last of them', async () => {
  const { order, buyer } = await sale('ptok_delivers', 1, [mugs()]);
  await tick(3);
  await tick(60);
  expect(await at.order(order.id, buyer.as)).toMatchObject({
    ...{ fulfilmentState: 'PARTIALLY_SHIPPED', displayStatus: 'PARTIALLY_SHIPPED' },
    partnerOrders: [{ state: 'DELIVERED' }],
  });
});

test('the buyer cancels a part: it is cancelled there, the commission is given back, and the key replays', async () => {
  const { order, buyer, part } = await sale('ptok_approve');
  const owed = await owedOf(order.id);
  expect(owed).toBe(Math.round(minorOf(part.lines[0].amounts.subtotal) * 0.05));
  const idempotencyKey = key();
  const first = await cancel(part, buyer, { idempotencyKey });
  expect(first.userErrors).toEqual([]);
  expect(first.partnerOrder).toMatchObject({ state: 'CANCELLED', cancellation: 'DONE', returned: part.charged });
  expect((await entryOf(order.id))?.state).toBe('CANCELLED');
  expect(await owedOf(order.id)).toBe(0);
  expect(await balanceOf(order.id)).toBe(0);
  expect(await at.order(order.id, buyer.as)).toMatchObject({
    displayStatus: 'CANCELLED',
    fulfilmentState: 'CANCELLED',
  });

  expect(await cancel(part, buyer, { idempotencyKey })).toEqual(first);
  expect((await cancel(part, buyer)).userErrors).toEqual([{ code: 'NOT_CANCELLABLE', field: ['partnerOrderId'] }]);
  const other = await sale('ptok_approve');
  expect((await cancel(other.part, buyer, { idempotencyKey })).userErrors).toEqual([
    { code: 'IDEMPOTENCY_KEY_REUSED', field: ['idempotencyKey'] },
  ]);
  expect((await refund(part, buyer)).userErrors).toEqual([{ code: 'NOT_ALLOWED_IN_STATE', field: ['partnerOrderId'] }]);
});

test('a partner that refuses to cancel keeps its part', async () => {
  const { order, buyer, part } = await sale('ptok_cancel_refused');
  const owed = await owedOf(order.id);
  const { partnerOrder } = await cancel(part, buyer);
  expect(partnerOrder).toMatchObject({ state: 'PLACED', cancellation: 'REFUSED', returned: { amount: '0.00' } });
  expect(await owedOf(order.id)).toBe(owed);
});

test('what is on its way by now the partner refuses to cancel, and once that is known nobody asks it to', async () => {
  const { buyer, part } = await sale('ptok_ships');
  at.clock.advance(3);
  const { partnerOrder } = await cancel(part, buyer);
  expect(partnerOrder).toMatchObject({ state: 'SHIPPED', cancellation: 'REFUSED' });
  expect((await cancel(part, buyer)).userErrors).toEqual([{ code: 'NOT_CANCELLABLE', field: ['partnerOrderId'] }]);
});

test('a lost answer is asked for, and not guessed', async () => {
  const { order, buyer, part } = await sale('ptok_cancel_timeout');
  expect((await cancel(part, buyer)).partnerOrder).toMatchObject({ state: 'PLACED', cancellation: 'ASKED' });
  await tick(120);
  expect((await at.order(order.id, buyer.as)).partnerOrders[0]).toMatchObject({
    ...{ state: 'CANCELLED', cancellation: 'DONE', returned: part.charged },
  });
  expect(await owedOf(order.id)).toBe(0);
});

test('an order that is cancelled as a whole is cancelled at its partners, too; one that refuses stays', async () => {
  const stays = await sale('ptok_cancel_refused', 1, [mugs()]);
  const goes = await sale('ptok_approve', 1, [mugs()]);
  for (const { order, buyer } of [stays, goes]) {
    const input = { orderId: order.id, reason: 'CHANGED_MIND', idempotencyKey: key() };
    const first = await at.ask('orderCancel', input, buyer.as);
    expect(first).toMatchObject({ cancellations: [{ state: 'ACCEPTED' }], userErrors: [] });
    expect(await at.ask('orderCancel', input, buyer.as)).toEqual(first);
  }
  expect(await at.order(goes.order.id, goes.buyer.as)).toMatchObject({
    ...{ displayStatus: 'CANCELLED', partnerOrders: [{ state: 'CANCELLED', cancellation: 'DONE' }] },
  });
  expect(await at.order(stays.order.id, stays.buyer.as)).toMatchObject({
    ...{ displayStatus: 'CONFIRMED', sellerOrders: [{ fulfilmentState: 'CANCELLED' }] },
    partnerOrders: [{ state: 'PLACED', cancellation: 'REFUSED' }],
  });
});

test('an order of partners alone is cancelled the same way, and by its key once', async () => {
  const { order, buyer } = await sale('ptok_approve');
  const input = { orderId: order.id, reason: 'CHANGED_MIND', idempotencyKey: key() };
  expect(await at.ask('orderCancel', input, buyer.as)).toEqual({ cancellations: [], userErrors: [] });
  expect(await at.ask('orderCancel', input, buyer.as)).toEqual({ cancellations: [], userErrors: [] });
  expect((await at.ask('orderCancel', { ...input, reason: 'OTHER' }, buyer.as)).userErrors).toEqual([
    { code: 'IDEMPOTENCY_KEY_REUSED', field: ['idempotencyKey'] },
  ]);
  expect((await at.ask('orderCancel', { ...input, idempotencyKey: key() }, buyer.as)).userErrors).toEqual([
    { code: 'NOT_CANCELLABLE', field: ['orderId'] },
  ]);
  expect((await at.order(order.id, buyer.as)).displayStatus).toBe('CANCELLED');
});

test('units are given back one after the other: the parts sum to what was charged, and to what is owed', async () => {
  const { order, buyer, part } = await sale('ptok_delivers', 3);
  await tick(3);
  await tick(60);
  const [line] = part.lines;
  const amounts: number[] = [];
  for (const left of [2, 1, 0]) {
    const given = await refund(part, buyer, { lines: [{ orderLineId: line.id, quantity: 1 }], reason: 'Torn.' });
    expect(given).toMatchObject({ userErrors: [], refund: { state: 'DONE' } });
    amounts.push(minorOf(given.refund.amount));
    expect(given.partnerOrder).toMatchObject({ lines: [{ refundedQuantity: 3 - left, refundingQuantity: 0 }] });
    expect(given.partnerOrder.state).toBe(left === 0 ? 'REFUNDED' : 'DELIVERED');
    expect(await balanceOf(order.id)).toBe(0);
  }
  expect(amounts.reduce((a, b) => a + b, 0)).toBe(minorOf(part.charged));
  expect(await owedOf(order.id)).toBe(0);
  const { refunds, charged } = (await entryOf(order.id))!;
  expect(refunds.reduce((sum, { amount }) => sum + amount.minor, 0)).toBe(charged?.minor);
  expect((await at.order(order.id, buyer.as)).partnerOrders[0].returned).toEqual(part.charged);
});

test('a refund that the partner puts off is asked for until it is made', async () => {
  const { order, buyer, part } = await sale('ptok_refund_later', 2);
  const given = await refund(part, buyer, { lines: [{ orderLineId: part.lines[0].id, quantity: 1 }] });
  expect(given).toMatchObject({ refund: { state: 'REQUESTED' }, partnerOrder: { lines: [{ refundingQuantity: 1 }] } });
  expect((await cancel(part, buyer)).userErrors).toEqual([{ code: 'NOT_CANCELLABLE', field: ['partnerOrderId'] }]);
  await tick(61);
  expect((await at.order(order.id, buyer.as)).partnerOrders[0]).toMatchObject({
    ...{ state: 'PLACED', refunds: [{ state: 'DONE', amount: given.refund.amount }] },
    lines: [{ refundedQuantity: 1, refundingQuantity: 0 }],
  });
});

test('one that was made and not told is told, and made once', async () => {
  const { order, buyer, part } = await sale('ptok_refund_timeout', 1);
  expect((await refund(part, buyer)).refund.state).toBe('REQUESTED');
  await tick(120);
  expect((await at.order(order.id, buyer.as)).partnerOrders[0]).toMatchObject({
    state: 'REFUNDED',
    refunds: [{ state: 'DONE' }],
  });
  expect((await entryOf(order.id))?.refunds).toHaveLength(1);
});

test('one that is refused gives nothing back, and its units may be asked for again', async () => {
  const { order, buyer, part } = await sale('ptok_refund_refused', 2);
  const owed = await owedOf(order.id);
  const given = await refund(part, buyer);
  expect(given).toMatchObject({
    refund: { state: 'REFUSED', amount: part.charged },
    partnerOrder: { state: 'PLACED' },
  });
  expect(given.partnerOrder.lines).toEqual([expect.objectContaining({ refundingQuantity: 0, refundedQuantity: 0 })]);
  expect(await owedOf(order.id)).toBe(owed);
  expect((await refund(part, buyer)).refund.amount).toEqual(part.charged);
});

test('a refund is bound to its key, and refused where it asks for what is not there', async () => {
  const { buyer, part } = await sale('ptok_approve', 2);
  const lines = (quantity: number, orderLineId = part.lines[0].id) => [{ orderLineId, quantity }];
  const idempotencyKey = key();
  const first = await refund(part, buyer, { idempotencyKey, lines: lines(1) });
  expect(first.refund.state).toBe('DONE');
  expect(await refund(part, buyer, { idempotencyKey, lines: lines(1) })).toEqual(first);
  const code = async (more: object, as = buyer) =>
    (await refund(part, as, more)).userErrors.map((error: any) => error.code);
  expect(await code({ idempotencyKey, lines: lines(2) })).toEqual(['IDEMPOTENCY_KEY_REUSED']);
  expect(await code({ lines: lines(2) })).toEqual(['EXCEEDS_REFUNDABLE']);
  expect(await code({ lines: lines(0) })).toEqual(['QUANTITY_INVALID']);
  expect(await code({ lines: [...lines(1), ...lines(1)] })).toEqual(['LINES_INVALID']);
  expect(await code({ lines: lines(1, 'oline_01h2xcejqtf2nbrexx3vqjhp41') })).toEqual(['NOT_FOUND']);
  expect(await code({ reason: ' ' })).toEqual(['TEXT_INVALID']);
  const stranger = await at.buyer();
  expect(await code({}, stranger)).toEqual(['NOT_FOUND']);
  expect((await cancel(part, stranger)).userErrors).toEqual([{ code: 'NOT_FOUND', field: ['partnerOrderId'] }]);
  for (const name of ['partnerOrderCancel', 'partnerOrderRefundRequest'] as const) {
    const { errors } = await at.attempt(name, { partnerOrderId: part.id, idempotencyKey: key() }, {});
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHENTICATED']);
  }
});

test('fifty racing refunds of one unit are as many as there are units', async () => {
  const { order, buyer, part } = await sale('ptok_approve', 3);
  const input = { lines: [{ orderLineId: part.lines[0].id, quantity: 1 }] };
  const answers = await together(50, () => refund(part, buyer, input));
  expect(answers.filter(({ refund: made }) => made !== null)).toHaveLength(3);
  const codes = new Set(answers.flatMap(({ userErrors }) => userErrors.map((error: any) => error.code)));
  expect([...codes].every((code) => code === 'EXCEEDS_REFUNDABLE' || code === 'NOT_ALLOWED_IN_STATE')).toBe(true);
  await tick(61);
  expect((await at.order(order.id, buyer.as)).partnerOrders[0]).toMatchObject({
    state: 'REFUNDED',
    returned: part.charged,
  });
  expect(await owedOf(order.id)).toBe(0);
});

test('what a partner cancels by itself is cancelled here; what it no longer knows is for an operator', async () => {
  const gone = await sale('ptok_approve');
  const forgotten = await sale('ptok_approve');
  const database = at.graph.cluster.database('orders').connection.collection('testPartnerOrders');
  const rename = async (orderId: string, state: string) =>
    database.updateOne({ _id: (await entryOf(orderId))!._id as never }, { $set: { state } });
  await rename(gone.order.id, 'CANCELLED');
  await rename(forgotten.order.id, 'NEVER');
  await tick(61);
  const stateOf = async ({ order, buyer }: typeof gone) => (await at.order(order.id, buyer.as)).partnerOrders[0].state;
  expect(await stateOf(gone)).toBe('CANCELLED');
  expect(await owedOf(gone.order.id)).toBe(0);
  expect(await stateOf(forgotten)).toBe('NEEDS_ATTENTION');
  await rename(forgotten.order.id, 'PLACED');
  await tick(61);
  expect(await stateOf(forgotten)).toBe('PLACED');
});

test('a creator who led to it earns half of our commission: held until it was there for a while, and given back with the goods', async () => {
  const creatorId = await at.creatorOf(book);
  const { order, buyer } = await at.buy([{ ...books(2), source: { kind: 'SHOWCASE', creatorId } }], {
    method: 'ptok_delivers',
  });
  const [part] = order.partnerOrders;
  const goods = minorOf(part.lines[0].amounts.subtotal);
  const owed = Math.round(goods * 0.05);
  const earned = Math.round(goods * 0.025);
  const funds = async () => {
    const entries = (await at.journals(order.id)).flatMap((journal) => journal.entries);
    const sum = (account: string, fund: string | null) =>
      entries
        .filter((entry) => entry.account === account && entry.fund === fund)
        .reduce((total, { minor }) => total + minor, 0);
    const name = `CREATOR:${creatorId}`;
    return { platform: sum('PLATFORM:fees', null), pending: sum(name, 'PENDING'), available: sum(name, 'AVAILABLE') };
  };
  expect(await funds()).toEqual({ platform: owed - earned, pending: earned, available: 0 });
  await tick(3);
  await tick(60);
  await at.graph.runJob('orders', 'releaseEarnings');
  expect(await funds()).toMatchObject({ pending: earned });
  at.clock.advance(7 * 24 * 60 * 60);
  await at.graph.runJob('orders', 'releaseEarnings');
  expect(await funds()).toEqual({ platform: owed - earned, pending: 0, available: earned });
  const lines = [{ orderLineId: part.lines[0].id, quantity: 1 }];
  expect((await refund(part, buyer, { lines })).refund.state).toBe('DONE');
  const half = Math.floor(earned / 2);
  expect(await funds()).toMatchObject({ pending: 0, available: earned - half });
  expect((await refund(part, buyer)).refund.state).toBe('DONE');
  expect(await funds()).toEqual({ platform: 0, pending: 0, available: 0 });
  expect(await balanceOf(order.id)).toBe(0);
});
