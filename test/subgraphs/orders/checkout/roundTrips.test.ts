// What a cart and an order cost in round trips to MongoDB: a number that grows here is a purchase that takes longer.

import { eventually } from '../../../kit/eventually.js';
import { wholeStage } from '../fixtures.js';
import { shopping } from '../stage.js';
import type { Buyer, Goods } from '../stage.js';

let stage: Awaited<ReturnType<typeof wholeStage>>;
let shop: ReturnType<typeof shopping>;
let mug: Goods;
let bowl: Goods;
let buyer: Buyer;
beforeAll(async () => {
  stage = await wholeStage({ workers: false, recordCacheMegabytes: 16 });
  shop = shopping(stage);
  mug = await stage.goods((await stage.shop()).shopId, { prices: { US: '10.00' }, stock: 500 });
  bowl = await stage.goods((await stage.shop()).shopId, { prices: { US: '20.00' }, stock: 500 });
  buyer = await stage.buyer();
  const ids = [mug.productId, bowl.productId];
  const shown = () => stage.run('query($ids: [ID!]!) { nodes(ids: $ids) { ... on Product { title } } }', { ids });
  await eventually(async () => (await stage.graph.queries.during(shown)).reads.length === 0);
});
afterAll(() => stage.stop());

/** What the ledger and the sellers' terms add is not of the purchase's own. */
async function trips(work: () => Promise<unknown>): Promise<Record<string, number>> {
  const all = await stage.graph.queries.roundTrips(work);
  return Object.fromEntries(Object.entries(all).filter(([name]) => !/^(ledger|shopTerms)/.test(name)));
}
const facts = { 'variants.aggregate': 1, 'markets.find': 1 };

test('goods into a cart: facts and cart are read at once, then one write; a first cart is one write, too', async () => {
  const add = (goods: Goods) => trips(() => shop.add(buyer.as, { variantId: goods.variantId, quantity: 1 }));
  expect(await add(mug)).toEqual({ ...facts, 'carts.find': 1, 'carts.insert': 1 });
  expect(await add(bowl)).toEqual({ ...facts, 'carts.find': 1, 'carts.update': 1 });
});

test('lines are changed and taken out by one read and one write', async () => {
  const { cart } = await shop.add(buyer.as, { variantId: mug.variantId, quantity: 1 });
  const [{ id: lineId }] = cart.lines;
  const once = { 'carts.find': 1, 'carts.update': 1 };
  expect(
    await trips(() => shop.ask('update', 'cartLinesUpdate', { lines: [{ lineId, quantity: 2 }] }, buyer.as)),
  ).toEqual(once);
  expect(await trips(() => shop.ask('remove', 'cartLinesRemove', { lineIds: [lineId] }, buyer.as))).toEqual(once);
});

test('a quote reads the cart, the address and the facts', async () => {
  const { cart } = await shop.add(buyer.as, { variantId: mug.variantId, quantity: 1 });
  const input = { cartId: cart.id, addressId: buyer.addressId };
  expect(await trips(() => shop.ask('quote', 'cartQuote', input, buyer.as))).toEqual({
    ...{ 'variants.aggregate': 1, 'markets.find': 2, 'shippingProfiles.find': 1, 'promotions.find': 1 },
    'carts.find': 1,
    'addresses.find': 1,
  });
});

test('an order of two shops: a transaction for each step that moves goods, and each write of the saga tells of two steps', async () => {
  const { quote } = await shop.quoted(buyer);
  expect(quote.lines).toHaveLength(2);
  const {
    'orderLines.find': shown,
    'sellerOrders.find': parts,
    ...placing
  } = await trips(() => shop.place(buyer, quote.token));
  expect({ shown, parts }).toEqual({ shown: 2, parts: 1 });
  expect(placing).toEqual({
    // The key is looked up, and the order written with its first step begun.
    ...{ 'orders.find': 1, 'orders.insert': 1 },
    // Set aside, while it is asked whether the goods are still sold.
    ...facts,
    ...{ 'stock.find*': 2, 'stock.update*': 2, 'stockHolds.insert*': 1, 'reservations.insert*': 1 },
    // Authorised, and captured; before each and after.
    ...{ 'orders.findAndModify': 3, 'testPayments.findAndModify': 2 },
    // Sold.
    ...{ 'stockHolds.find*': 1, 'reservations.find*': 1, 'stockHolds.update*': 1, 'reservations.update*': 1 },
    // Confirmed, handed to its sellers, taken out of the cart and told.
    ...{ 'orders.findAndModify*': 1, 'sellerOrders.insert*': 1, 'orderLines.insert*': 1, 'carts.update*': 1 },
    'outbox.insert*': 1,
    commitTransaction: 3,
  });
});

test('the same key again is answered by one look', async () => {
  await shop.add(buyer.as, { variantId: mug.variantId, quantity: 1 });
  const again = await shop.quoted(buyer);
  await shop.place(buyer, again.quote.token, { idempotencyKey: 'again' });
  const {
    'orderLines.find': _lines,
    'sellerOrders.find': _parts,
    ...looked
  } = await trips(() => shop.place(buyer, again.quote.token, { idempotencyKey: 'again' }));
  expect(looked).toEqual({ 'orders.find': 1 });
});
