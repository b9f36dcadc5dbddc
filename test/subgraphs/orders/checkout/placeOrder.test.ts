// Placing through the whole graph: what is refused, one order a key, and no unit sold twice.

import { outboxOf } from '../../../../subgraphs/kit/outbox.js';
import { together } from '../../../kit/together.js';
import { wholeStage } from '../fixtures.js';
import { documents, shopping } from '../stage.js';
import type { Buyer } from '../stage.js';

let stage: Awaited<ReturnType<typeof wholeStage>>;
let shop: ReturnType<typeof shopping>;
let shopId: string;
beforeAll(async () => {
  stage = await wholeStage();
  shop = shopping(stage);
  ({ shopId } = await stage.shop());
});
afterAll(() => stage.stop());

const mugs = (stock: number, prices: Record<string, string> = { US: '10.00', DE: '9.00', JP: '1500' }) =>
  stage.goods(shopId, { prices, stock });
const usd = (amount: string) => ({ amount, currencyCode: 'USD' });
const failure = (code: string, field: string | null) => [
  { code, field: field && field.split('.'), message: expect.any(String) },
];
const ordersOf = async (buyer: Buyer) =>
  (await stage.run('{ viewer { orders { totalCount nodes { id displayStatus } } } }', {}, buyer.as)).data.viewer.orders;

async function quotedFor(buyer: Buyer, ...lines: { variantId: string; quantity: number }[]) {
  await shop.add(buyer.as, ...lines);
  const { quote, userErrors } = await shop.quoted(buyer);
  expect(userErrors).toEqual([]);
  return quote;
}

test('two shops in one placement: each gets its part, the cart is empty, the stock is sold', async () => {
  const other = await stage.shop();
  const mug = await mugs(5);
  const bowl = await stage.goods(other.shopId, { prices: { US: '20.00' }, stock: 3, title: 'Bowl' });
  const buyer = await stage.buyer();
  const quote = await quotedFor(
    buyer,
    { variantId: mug.variantId, quantity: 2 },
    { variantId: bowl.variantId, quantity: 3 },
  );
  await shop.add(buyer.as, { variantId: mug.variantId, quantity: 1 });
  const { order, userErrors, quoteDrift } = await shop.place(buyer, quote.token);
  expect({ userErrors, quoteDrift }).toEqual({ userErrors: [], quoteDrift: null });
  expect(order).toMatchObject({
    ...{
      source: 'PLACED',
      displayStatus: 'CONFIRMED',
      paymentState: 'CAPTURED',
      fulfilmentState: 'UNFULFILLED',
      marketCode: 'US',
    },
    totals: quote.totals,
    lines: quote.lines.map(({ title, quantity, amounts }: any) => ({
      title,
      quantity,
      amounts,
      shippedQuantity: 0,
      deliveredQuantity: 0,
    })),
  });
  const parts = new Map(order.sellerOrders.map((part: any) => [part.shop.id, part]));
  expect([...parts.keys()].sort()).toEqual([shopId, other.shopId].sort());
  expect(parts.get(other.shopId)).toMatchObject({
    fulfilmentState: 'UNFULFILLED',
    totals: { subtotal: usd('60.00'), shipping: usd('4.99') },
  });
  expect(await stage.stockOf(mug)).toMatchObject({ onHand: 3, available: 3 });
  expect(await stage.stockOf(bowl)).toMatchObject({ onHand: 0, available: 0 });
  expect((await stage.run(documents.cart, {}, buyer.as)).data.viewer.cart.lines).toMatchObject([
    { variant: { id: mug.variantId }, quantity: 1 },
  ]);

  const events = await outboxOf(stage.graph.cluster.database('orders')).find({ aggregateid: order.id }).toArray();
  expect(events.map(({ type, payload }) => ({ type, payload }))).toEqual([
    {
      type: 'order.confirmed',
      payload: {
        ...{ orderId: order.id, buyerId: buyer.id },
        lines: [
          { productId: mug.productId, variantId: mug.variantId, shopId, quantity: 2 },
          { productId: bowl.productId, variantId: bowl.variantId, shopId: other.shopId, quantity: 3 },
        ],
      },
    },
  ]);
});

test('a hundred identical placements are one order, and each is told it', async () => {
  const mug = await mugs(500);
  const buyer = await stage.buyer();
  const quote = await quotedFor(buyer, { variantId: mug.variantId, quantity: 2 });
  const answers = await together(100, () => shop.place(buyer, quote.token));
  expect(answers.flatMap((answer) => answer.userErrors)).toEqual([]);
  expect(new Set(answers.map((answer) => answer.order.id)).size).toBe(1);
  expect(new Set(answers.map((answer) => answer.order.displayStatus))).toEqual(new Set(['CONFIRMED']));
  expect(await stage.stockOf(mug)).toMatchObject({ onHand: 498, available: 498 });
  expect((await ordersOf(buyer)).totalCount).toBe(1);

  const reused = await shop.place(buyer, quote.token, { paymentMethod: { token: 'tok_decline' } });
  expect(reused).toEqual({
    order: null,
    quoteDrift: null,
    userErrors: failure('IDEMPOTENCY_KEY_REUSED', 'idempotencyKey'),
  });
  const stranger = await stage.buyer();
  const stolen = await shop.place(stranger, quote.token);
  expect(stolen).toEqual({ order: null, quoteDrift: null, userErrors: failure('QUOTE_INVALID', 'quote') });
});

test('forty buyers of ten units: ten orders, and the others are told why', async () => {
  const mug = await mugs(10);
  const buyers = await Promise.all(Array.from({ length: 40 }, () => stage.buyer()));
  const quotes = await Promise.all(buyers.map((buyer) => quotedFor(buyer, { variantId: mug.variantId, quantity: 1 })));
  const answers = await together(40, (index) => shop.place(buyers[index]!, quotes[index].token));
  const placed = answers.filter((answer) => answer.order !== null);
  expect(placed.map((answer) => answer.order.displayStatus)).toEqual(Array(10).fill('CONFIRMED'));
  const refused = answers.filter((answer) => answer.order === null);
  expect(refused).toHaveLength(30);
  for (const answer of refused) {
    expect(answer.userErrors).toEqual(failure('OUT_OF_STOCK', 'quote'));
    expect(answer.quoteDrift).toMatchObject({
      reasons: ['OUT_OF_STOCK'],
      lines: [{ reason: 'OUT_OF_STOCK', quantity: 1, available: 0 }],
      quote: null,
    });
  }
  expect(await stage.stockOf(mug)).toMatchObject({ onHand: 0, available: 0 });
  const loser = answers.findIndex((answer) => answer.order === null);
  expect(await shop.place(buyers[loser]!, quotes[loser].token)).toEqual(answers[loser]);
  expect(await ordersOf(buyers[loser]!)).toEqual({ totalCount: 0, nodes: [] });
});

test('a declined payment lets the stock go, is kept under its key, and another key may try again', async () => {
  const mug = await mugs(5);
  const buyer = await stage.buyer();
  const quote = await quotedFor(buyer, { variantId: mug.variantId, quantity: 2 });
  const declined = () => shop.place(buyer, quote.token, { paymentMethod: { token: 'tok_decline' } });
  const refusal = { order: null, quoteDrift: null, userErrors: failure('PAYMENT_DECLINED', 'paymentMethod') };
  expect(await declined()).toEqual(refusal);
  expect(await declined()).toEqual(refusal);
  expect(await stage.stockOf(mug)).toMatchObject({ onHand: 5, available: 5 });
  const { order } = await shop.place(buyer, quote.token, { idempotencyKey: 'key-2' });
  expect(order.displayStatus).toBe('CONFIRMED');
});

test('what fails before the first step is not remembered', async () => {
  const mug = await mugs(5);
  const buyer = await stage.buyer();
  const quote = await quotedFor(buyer, { variantId: mug.variantId, quantity: 2 });
  const unknown = await shop.place(buyer, quote.token, { paymentMethod: { token: 'tok_nonsense' } });
  expect(unknown.userErrors).toEqual(failure('PAYMENT_METHOD_INVALID', 'paymentMethod.token'));
  const changed = `${quote.token.slice(0, -6)}AAAAAA`;
  expect((await shop.place(buyer, changed)).userErrors).toEqual(failure('QUOTE_INVALID', 'quote'));
  expect((await shop.place(buyer, quote.token)).order.displayStatus).toBe('CONFIRMED');

  const late = await quotedFor(buyer, { variantId: mug.variantId, quantity: 1 });
  stage.clock.advance(15 * 60 + 1);
  expect((await shop.place(buyer, late.token, { idempotencyKey: 'key-2' })).userErrors).toEqual(
    failure('QUOTE_EXPIRED', 'quote'),
  );
  expect((await shop.place(buyer, quote.token)).order.displayStatus).toBe('CONFIRMED');
});

test('a price holds as quoted; goods that were withdrawn do not', async () => {
  const [mug, plate] = [await mugs(5), await mugs(5)];
  const buyer = await stage.buyer();
  const quote = await quotedFor(
    buyer,
    { variantId: mug.variantId, quantity: 1 },
    { variantId: plate.variantId, quantity: 2 },
  );
  await stage.reprice(mug, 'US', '99.00');
  await stage.withdraw(plate);
  const refused = await shop.place(buyer, quote.token);
  expect(refused).toMatchObject({
    order: null,
    userErrors: [{ code: 'NOT_SELLABLE' }],
    quoteDrift: {
      reasons: ['NOT_SELLABLE'],
      lines: [{ cartLineId: quote.lines[1].cartLineId, reason: 'NOT_SELLABLE', quantity: 2, available: 0 }],
      quote: { lines: [{ quantity: 1, unitPrice: usd('99.00') }] },
    },
  });
  const kept = await shop.place(buyer, quote.token, { idempotencyKey: 'key-2', onFailure: 'DROP_LINES' });
  expect(kept.userErrors).toEqual([]);
  expect(kept.order).toMatchObject({
    displayStatus: 'CONFIRMED',
    lines: [{ quantity: 1, unitPrice: usd('10.00'), amounts: { shipping: usd('4.99') } }],
    totals: { subtotal: usd('10.00'), shipping: usd('4.99') },
    placement: { droppedLines: [{ cartLineId: quote.lines[1].cartLineId, reason: 'NOT_SELLABLE' }] },
  });
  expect(kept.quoteDrift).toMatchObject({ reasons: ['NOT_SELLABLE'], quote: null });
  expect(await stage.stockOf(mug)).toMatchObject({ onHand: 4, available: 4 });
});

test("DROP_LINES leaves short lines out, and a shop's shipping with its last line", async () => {
  const other = await stage.shop();
  const mug = await mugs(5);
  const bowl = await stage.goods(other.shopId, { prices: { US: '20.00' }, stock: 3, title: 'Bowl' });
  const [buyer, rival] = [await stage.buyer(), await stage.buyer()];
  const quote = await quotedFor(
    buyer,
    { variantId: mug.variantId, quantity: 2 },
    { variantId: bowl.variantId, quantity: 3 },
  );
  await shop.buy(rival, [{ variantId: bowl.variantId, quantity: 1 }]);
  const { order } = await shop.place(buyer, quote.token, { onFailure: 'DROP_LINES' });
  expect(order).toMatchObject({
    ...{ displayStatus: 'CONFIRMED', totals: { subtotal: usd('20.00'), shipping: usd('4.99') } },
    sellerOrders: [{ shop: { id: shopId } }],
    placement: { droppedLines: [{ reason: 'OUT_OF_STOCK', quantity: 3, available: 2 }] },
  });
  expect(await stage.stockOf(bowl)).toMatchObject({ onHand: 2, available: 2 });
  const nothing = await stage.buyer();
  const all = await quotedFor(nothing, { variantId: bowl.variantId, quantity: 2 });
  await shop.buy(await stage.buyer(), [{ variantId: bowl.variantId, quantity: 1 }]);
  const refused = await shop.place(nothing, all.token, { onFailure: 'DROP_LINES' });
  expect(refused).toMatchObject({
    order: null,
    userErrors: [{ code: 'OUT_OF_STOCK' }],
    quoteDrift: { quote: { lines: [{ quantity: 1 }] } },
  });
});
