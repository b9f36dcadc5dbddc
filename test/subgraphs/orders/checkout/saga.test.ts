// The saga against neighbours that fail: whatever is lost on the way, it is finished or undone, once.

import { aloneStage } from '../aloneStage.js';
import { documents, shopping } from '../stage.js';

let stage: Awaited<ReturnType<typeof aloneStage>>;
let shop: ReturnType<typeof shopping>;
beforeAll(async () => {
  stage = await aloneStage();
  shop = shopping(stage);
});
afterAll(() => stage.stop());

async function buyOne(more: Record<string, unknown> = {}) {
  const { shopId } = await stage.shop();
  const goods = await stage.goods(shopId, { prices: { US: '10.00' }, stock: 5 });
  const buyer = await stage.buyer();
  const placed = await shop.buy(buyer, [{ variantId: goods.variantId, quantity: 2 }], more);
  const again = async () => (await stage.run(documents.order, { id: placed.order.id }, buyer.as)).data.order;
  return { placed, goods, buyer, again };
}

test('an order goes through its steps', async () => {
  const { placed, goods } = await buyOne();
  expect(placed.userErrors).toEqual([]);
  expect(placed.order).toMatchObject({
    displayStatus: 'CONFIRMED',
    paymentState: 'CAPTURED',
    fulfilmentState: 'UNFULFILLED',
  });
  expect(placed.order.placement).toMatchObject({
    state: 'CONFIRMED',
    refusal: null,
    steps: ['RESERVE_STOCK', 'HOLD_PROMOTIONS', 'AUTHORISE_PAYMENT', 'CAPTURE_PAYMENT', 'CONFIRM'].map((name) => ({
      name,
      state: 'DONE',
      // There is nothing to hold.
      attempts: name === 'HOLD_PROMOTIONS' ? 0 : 1,
    })),
  });
  expect(await stage.stockOf(goods)).toEqual({ onHand: 3, available: 3 });
});

test.each([
  ['variantFacts', 'before'],
  ['stockReserve', 'before'],
  ['stockReserve', 'after'],
  ['stockCommit', 'before'],
  ['stockCommit', 'after'],
] as const)('%s lost %s its effect: the sweep finishes the order', async (operation, when) => {
  const { shopId } = await stage.shop();
  const goods = await stage.goods(shopId, { prices: { US: '10.00' }, stock: 5 });
  const buyer = await stage.buyer();
  await shop.add(buyer.as, { variantId: goods.variantId, quantity: 2 });
  const { quote } = await shop.quoted(buyer);
  stage.fail(operation, when);
  const placed = await shop.place(buyer, quote.token);
  expect(placed).toMatchObject({
    userErrors: [],
    order: { displayStatus: 'PLACING', placement: { state: 'PLACING' } },
  });

  await stage.sweep();
  const early = await stage.run(documents.order, { id: placed.order.id }, buyer.as);
  expect(early.data.order.displayStatus).toBe('PLACING');
  stage.clock.advance(5);
  await stage.sweep();
  const late = await stage.run(documents.order, { id: placed.order.id }, buyer.as);
  expect(late.data.order).toMatchObject({ id: placed.order.id, displayStatus: 'CONFIRMED', paymentState: 'CAPTURED' });
  expect(await stage.stockOf(goods)).toEqual({ onHand: 3, available: 3 });
  expect((await shop.place(buyer, quote.token)).order.id).toBe(placed.order.id);
});

test('a capture that is refused lets the authorisation and the stock go', async () => {
  const { placed, goods } = await buyOne({ paymentMethod: { token: 'tok_capture_refused' } });
  expect(placed).toMatchObject({ order: null, quoteDrift: null, userErrors: [{ code: 'PAYMENT_DECLINED' }] });
  expect(await stage.stockOf(goods)).toEqual({ onHand: 5, available: 5 });
});

test('a release that is lost is made up for by the sweep', async () => {
  stage.fail('stockRelease', 'before');
  const { placed, goods, again } = await buyOne({ paymentMethod: { token: 'tok_decline' } });
  expect(placed.order.placement).toMatchObject({ state: 'UNDOING', refusal: 'PAYMENT_DECLINED' });
  stage.clock.advance(5);
  await stage.sweep();
  expect(await again()).toMatchObject({
    displayStatus: 'NOT_PLACED',
    paymentState: 'DECLINED',
    placement: {
      state: 'REFUSED',
      steps: ['UNDONE', 'UNDONE', 'REFUSED', 'PENDING', 'PENDING'].map((state) => ({ state })),
    },
  });
  expect(await stage.stockOf(goods)).toEqual({ onHand: 5, available: 5 });
});

test('a payment that the buyer has to confirm is asked for again', async () => {
  const { placed, again } = await buyOne({ paymentMethod: { token: 'tok_action' } });
  expect(placed.order).toMatchObject({ displayStatus: 'REQUIRES_ACTION', placement: { state: 'REQUIRES_ACTION' } });
  expect(placed.order.placement.actionUrl).toBe(`http://localhost:4000/test-payments/${placed.order.id}`);
  await stage.services.testPayments?.books.perform({ do: 'confirm', key: placed.order.id });
  stage.clock.advance(61);
  await stage.sweep();
  expect(await again()).toMatchObject({ displayStatus: 'CONFIRMED', placement: { actionUrl: null } });
});

test('what never succeeds is undone after eight tries, the money given back', async () => {
  stage.fail('stockCommit', ...Array<'before'>(8).fill('before'));
  const { again, goods } = await buyOne();
  for (let round = 0; round < 9; round += 1) {
    stage.clock.advance(61);
    await stage.sweep();
  }
  const undone = { state: 'UNDONE', attempts: 1 };
  expect(await again()).toMatchObject({
    displayStatus: 'NOT_PLACED',
    paymentState: 'REFUNDED',
    placement: { state: 'REFUSED', refusal: 'PLACEMENT_FAILED', steps: [undone, undone, undone, undone, undone] },
  });
  expect(await stage.stockOf(goods)).toEqual({ onHand: 5, available: 5 });
});

test('what was sold is finished, however often nobody heard of it', async () => {
  stage.fail('stockCommit', ...Array<'after'>(8).fill('after'));
  const { again, goods } = await buyOne();
  for (let round = 0; round < 9; round += 1) {
    stage.clock.advance(61);
    await stage.sweep();
  }
  expect(await again()).toMatchObject({
    displayStatus: 'CONFIRMED',
    paymentState: 'CAPTURED',
    placement: { state: 'CONFIRMED', refusal: null },
  });
  expect(await stage.stockOf(goods)).toEqual({ onHand: 3, available: 3 });
});

async function promoted() {
  const { shopId } = await stage.shop();
  const goods = await stage.goods(shopId, { prices: { US: '10.00' }, stock: 5 });
  const promotion = stage.promote(shopId, 250);
  const buyer = await stage.buyer();
  await shop.add(buyer.as, { variantId: goods.variantId, quantity: 2 });
  const { quote } = await shop.quoted(buyer);
  expect(quote.totals.discount.amount).toBe('2.50');
  const again = async (id: string) => (await stage.run(documents.order, { id }, buyer.as)).data.order;
  return { goods, promotion, buyer, quote, again };
}

test.each([
  ['promotionsHold', 'before'],
  ['promotionsHold', 'after'],
  ['promotionsCommit', 'before'],
  ['promotionsCommit', 'after'],
] as const)('%s lost %s its effect: the promotion is given once', async (operation, when) => {
  const { promotion, buyer, quote, again } = await promoted();
  stage.fail(operation, when);
  const placed = await shop.place(buyer, quote.token);
  expect(placed.order.displayStatus).toBe('PLACING');
  stage.clock.advance(5);
  await stage.sweep();
  expect(await again(placed.order.id)).toMatchObject({ displayStatus: 'CONFIRMED', totals: quote.totals });
  expect(promotion).toMatchObject({ held: 0, spent: 250 });
});

test('a promotion is let go with the order, also where the letting go is lost at first', async () => {
  const { promotion, buyer, quote, again, goods } = await promoted();
  stage.fail('promotionsRelease', 'after');
  const placed = await shop.place(buyer, quote.token, { paymentMethod: { token: 'tok_decline' } });
  expect(placed.order.placement.state).toBe('UNDOING');
  stage.clock.advance(5);
  await stage.sweep();
  expect(await again(placed.order.id)).toMatchObject({ displayStatus: 'NOT_PLACED' });
  expect(promotion).toMatchObject({ held: 0, spent: 0 });
  expect(await stage.stockOf(goods)).toEqual({ onHand: 5, available: 5 });
});

test('goods that can no longer be had at the end take the promotion back, though it was given', async () => {
  const { promotion, buyer, quote, goods } = await promoted();
  stage.loseReservations(goods);
  const placed = await shop.place(buyer, quote.token);
  expect(placed).toMatchObject({ order: null, userErrors: [{ code: 'PLACEMENT_FAILED' }] });
  expect(promotion).toMatchObject({ held: 0, spent: 0 });
});
