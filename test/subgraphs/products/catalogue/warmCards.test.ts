// Cards of products from memory: they ask the database nothing, and yet show what is so now.

import type { Services } from '../../../../subgraphs/products/context.js';
import { reserveStock } from '../../../../subgraphs/products/stock/reserveStock.js';
import { randomIds } from '../../../../subgraphs/kit/ids.js';
import { eventually } from '../../../kit/eventually.js';
import { startGraph, type TestGraph } from '../../../kit/graph.js';
import { jpy, newProduct, openShop, person, usd, type Person } from '../productsKit.js';

let graph: TestGraph;
let shop: { owner: Person; shopId: string };
beforeAll(async () => {
  graph = await startGraph({ workers: false, recordCacheMegabytes: 16 });
  shop = await openShop(graph);
}, 120_000);
afterAll(() => graph.stop());

const variants = [
  {
    sku: 'A',
    prices: [
      { market: 'US', price: usd('20.00') },
      { market: 'JP', price: jpy('3000') },
    ],
    stock: 20,
  },
];
const selection = 'title media(first: 1) { url } price { amount { amount } flashEndsAt } stockState shop { name }';
const document = `query Q($ids: [ID!]!) { nodes(ids: $ids) { ... on Product { ${selection} } } }`;
const cards = async (ids: readonly string[], as: object = {}) => (await graph.run(document, { ids }, as)).data.nodes;
const readsOf = async (work: () => Promise<unknown>) => (await graph.queries.during(work)).reads;
const warm = (ids: readonly string[]) => eventually(async () => (await readsOf(() => cards(ids))).length === 0);

async function mutate(name: string, input: object) {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const { data } = await graph.run(
    `mutation M($input: ${type}!) { ${name}(input: $input) { userErrors { code } } }`,
    { input },
    shop.owner,
  );
  expect(data[name].userErrors).toEqual([]);
}

async function warmProduct() {
  const { productId, variantIds } = await newProduct(graph, shop, { variants });
  await warm([productId]);
  return { productId, variantId: variantIds[0] ?? '' };
}

test('twenty cards ask nothing, in any market', async () => {
  const made = await Promise.all(Array.from({ length: 20 }, () => newProduct(graph, shop, { variants })));
  const ids = made.map(({ productId }) => productId);
  await warm(ids);
  const { value, reads } = await graph.queries.during(() => cards(ids, { market: 'JP' }));
  expect(reads).toEqual([]);
  expect(value).toHaveLength(20);
  expect(value[19]).toMatchObject({ price: { amount: { amount: '3000' } }, stockState: 'IN_STOCK' });
});

test('a price, a title and a shop’s name that were changed are shown by the next card', async () => {
  const { productId, variantId } = await warmProduct();
  await mutate('variantPriceSet', { variantId, market: 'US', price: usd('17.00') });
  expect(await cards([productId])).toMatchObject([{ price: { amount: { amount: '17.00' } } }]);
  await mutate('productUpdate', { productId, title: 'Brass clock' });
  await mutate('shopUpdate', { shopId: shop.shopId, name: 'Brass and more' });
  expect(await cards([productId])).toMatchObject([{ title: 'Brass clock', shop: { name: 'Brass and more' } }]);
});

test('a flash price begins and ends by the clock, without a write or a read', async () => {
  const { productId, variantId } = await warmProduct();
  const at = (seconds: number) => new Date(graph.clock.now().getTime() + seconds * 1000).toISOString();
  const [startsAt, endsAt] = [at(100), at(200)];
  await mutate('variantFlashPriceSet', { variantId, market: 'US', price: usd('9.00'), startsAt, endsAt });
  await warm([productId]);
  const seen: string[] = [];
  const reads = await readsOf(async () => {
    for (const seconds of [0, 101, 100]) {
      graph.clock.advance(seconds);
      const [card] = await cards([productId]);
      seen.push(card.price.amount.amount);
    }
  });
  expect({ seen, reads }).toEqual({ seen: ['20.00', '9.00', '20.00'], reads: [] });
});

test('units that are sold leave the card in memory, until its state of stock is another', async () => {
  const { productId, variantId } = await warmProduct();
  const services = graph.services<Services>('products');
  const take = async (quantity: number) => {
    const lines = [{ lineId: 'l1', variantId, quantity }];
    const { outcome } = await reserveStock(services, {
      orderId: randomIds.next('order'),
      expiresInSeconds: 600,
      lines,
    });
    expect(outcome).toBe('RESERVED');
  };
  await take(3);
  const { value, reads } = await graph.queries.during(() => cards([productId]));
  expect({ value, reads }).toMatchObject({ value: [{ stockState: 'IN_STOCK' }], reads: [] });
  await take(15);
  expect(await cards([productId])).toMatchObject([{ stockState: 'LOW_STOCK' }]);
  await take(2);
  expect(await cards([productId])).toMatchObject([{ stockState: 'SOLD_OUT' }]);
});

test('what is taken off the shelf is gone for all but its shop’s staff; what never was comes when it is made', async () => {
  const { productId } = await warmProduct();
  await mutate('productUnpublish', { productId });
  expect(await cards([productId])).toEqual([null]);
  expect(await cards([productId], person())).toEqual([null]);
  expect(await cards([productId], shop.owner)).toMatchObject([{ title: 'Wooden clock' }]);
  await mutate('productPublish', { productId });
  expect(await cards([productId])).toMatchObject([{ title: 'Wooden clock' }]);
});

test('what a quote is decided by is read from the records, however warm they are', async () => {
  const { variantId } = await warmProduct();
  const facts =
    'query Q($ids: [ID!]!) { variantFacts(variantIds: $ids, market: "US") { available } shop(id: "SHOP") { id } }';
  const ask = () => graph.callAs('orders', 'products', facts.replace('SHOP', shop.shopId), { ids: [variantId] });
  await ask();
  expect((await readsOf(ask)).sort()).toEqual(['markets.find', 'shops.find', 'variants.aggregate']);
});
