import { startGraph, type TestGraph } from '../../../kit/graph.js';
import { jpy, newProduct, openShop, person, usd, type Person } from '../productsKit.js';

let graph: TestGraph;
let shop: { owner: Person; shopId: string };
beforeAll(async () => {
  graph = await startGraph({ workers: false });
  shop = await openShop(graph);
}, 120_000);
afterAll(() => graph.stop());

type Name = 'variantPriceSet' | 'variantFlashPriceSet' | 'variantFlashPriceCancel';
async function change(name: Name, input: object, as: object = shop.owner) {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  return graph.run(
    `mutation M($input: ${type}!) { ${name}(input: $input) { variant { id } userErrors { code field } } }`,
    { input },
    as,
  );
}
const errorsOf = async (name: Name, input: object, as?: object) =>
  (await change(name, input, as)).data[name].userErrors;
const priceSelection = 'price { amount { amount currencyCode } compareAt { amount } flashEndsAt varies }';
const productPrice = async (id: string, market = 'US') =>
  (await graph.run(`query Q($id: ID!) { product(id: $id) { ${priceSelection} } }`, { id }, { market })).data.product
    .price;
const unitPrice = async (variantId: string, market = 'US') => {
  const document =
    'query Q($ids: [ID!]!, $market: String!) { variantFacts(variantIds: $ids, market: $market) { sellable unitPrice { amount } available } }';
  return (await graph.callAs<any>('orders', 'products', document, { ids: [variantId], market })).variantFacts[0];
};
const inSeconds = (seconds: number) => new Date(graph.clock.now().getTime() + seconds * 1000).toISOString();

const two = [
  { sku: 'A', options: ['Red'], prices: [{ market: 'US', price: usd('20.00'), compareAt: usd('25.00') }], stock: 9 },
  { sku: 'B', options: ['Blue'], prices: [{ market: 'US', price: usd('30.00') }], stock: 9 },
];
const options = [{ name: 'Colour', values: ['Red', 'Blue'] }];

test("a product shows the lowest price of the viewer's market, and none where it is not sold", async () => {
  const { productId, variantIds } = await newProduct(graph, shop, { variants: two, options });
  const [, second = ''] = variantIds;
  expect(await productPrice(productId)).toEqual({
    amount: { amount: '20.00', currencyCode: 'USD' },
    compareAt: { amount: '25.00' },
    flashEndsAt: null,
    varies: true,
  });
  expect(await productPrice(productId, 'JP')).toBeNull();
  expect(await errorsOf('variantPriceSet', { variantId: second, market: 'JP', price: jpy('1250') })).toEqual([]);
  expect(await productPrice(productId, 'JP')).toEqual({
    amount: { amount: '1250', currencyCode: 'JPY' },
    compareAt: null,
    flashEndsAt: null,
    varies: false,
  });
  expect(await errorsOf('variantPriceSet', { variantId: second, market: 'JP', price: null })).toEqual([]);
  expect(await productPrice(productId, 'JP')).toBeNull();
});

test('a flash price applies inside its window alone', async () => {
  const { productId, variantIds } = await newProduct(graph, shop, { variants: two, options });
  const [, second = ''] = variantIds;
  const endsAt = inSeconds(200);
  const flash = { variantId: second, market: 'US', price: usd('15.00'), startsAt: inSeconds(100), endsAt };
  expect(await errorsOf('variantFlashPriceSet', flash)).toEqual([]);
  expect((await productPrice(productId)).amount.amount).toBe('20.00');
  graph.clock.advance(101);
  expect(await productPrice(productId)).toEqual({
    amount: { amount: '15.00', currencyCode: 'USD' },
    compareAt: { amount: '30.00' },
    flashEndsAt: endsAt,
    varies: true,
  });
  expect(await unitPrice(second)).toEqual({ sellable: true, unitPrice: { amount: '15.00' }, available: 9 });
  expect(await errorsOf('variantPriceSet', { variantId: second, market: 'US', price: usd('15.00') })).toEqual([
    { code: 'FLASH_NOT_BELOW_PRICE', field: ['price'] },
  ]);
  graph.clock.advance(100);
  expect((await productPrice(productId)).amount.amount).toBe('20.00');
  expect((await unitPrice(second)).unitPrice).toEqual({ amount: '30.00' });
});

test('a flash price that is cancelled no longer applies, and the history keeps each', async () => {
  const { productId, variantIds } = await newProduct(graph, shop, { variants: two, options });
  const [first = ''] = variantIds;
  await change('variantFlashPriceSet', {
    variantId: first,
    market: 'US',
    price: usd('9.99'),
    startsAt: inSeconds(-5),
    endsAt: inSeconds(500),
  });
  expect((await productPrice(productId)).amount.amount).toBe('9.99');
  expect(await errorsOf('variantFlashPriceCancel', { variantId: first, market: 'US' })).toEqual([]);
  expect(await errorsOf('variantFlashPriceCancel', { variantId: first, market: 'US' })).toEqual([]);
  expect((await productPrice(productId)).amount.amount).toBe('20.00');
  graph.clock.advance(1);
  await change('variantPriceSet', { variantId: first, market: 'US', price: usd('18.00') });
  await change('variantPriceSet', { variantId: first, market: 'US', price: usd('18.00') });
  const history =
    'query Q($id: ID!) { variantPriceHistory(variantId: $id, market: "US") { totalCount nodes { kind amount { amount } } } }';
  const { data } = await graph.run(history, { id: first }, shop.owner);
  expect(data.variantPriceHistory.totalCount).toBe(4);
  expect(data.variantPriceHistory.nodes[0]).toEqual({ kind: 'USUAL', amount: { amount: '18.00' } });
  expect((await graph.run(history, { id: first }, person())).data.variantPriceHistory).toBeNull();
  expect((await graph.run(history, { id: first })).errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
});

test.each([
  [{ price: jpy('1250') }, 'CURRENCY_MISMATCH', ['price', 'currencyCode']],
  [{ price: usd('12.5') }, 'PRICE_OUT_OF_BOUNDS', ['price', 'amount']],
  [{ price: usd('0.00') }, 'PRICE_OUT_OF_BOUNDS', ['price', 'amount']],
  [{ price: usd('-1.00') }, 'PRICE_OUT_OF_BOUNDS', ['price', 'amount']],
  [{ price: usd('10000000.01') }, 'PRICE_OUT_OF_BOUNDS', ['price', 'amount']],
  [{ price: usd('10.00'), compareAt: usd('10.00') }, 'COMPARE_AT_TOO_LOW', ['compareAt']],
  [{ price: usd('10.00'), market: 'XX' }, 'MARKET_UNKNOWN', ['market']],
])('a price %j is refused: %s', async (input, code, field) => {
  const { productId, variantIds } = await newProduct(graph, shop);
  expect(await errorsOf('variantPriceSet', { variantId: variantIds[0], market: 'US', ...input })).toEqual([
    { code, field },
  ]);
  expect((await productPrice(productId)).amount.amount).toBe('12.50');
});

test.each([
  [{ price: usd('12.50') }, 'FLASH_NOT_BELOW_PRICE', ['price']],
  [{ market: 'JP', price: jpy('1') }, 'PRICE_MISSING', ['market']],
  [{ startsAt: '2030-01-02T00:00:00Z', endsAt: '2030-01-01T00:00:00Z' }, 'WINDOW_INVALID', ['endsAt']],
  [{ startsAt: '2020-01-02T00:00:00Z', endsAt: '2020-01-03T00:00:00Z' }, 'WINDOW_INVALID', ['endsAt']],
  [{ startsAt: '2030-01-01T00:00:00Z', endsAt: '2030-04-02T00:00:00Z' }, 'WINDOW_INVALID', ['endsAt']],
])('a flash price %j is refused: %s', async (input, code, field) => {
  const { variantIds } = await newProduct(graph, shop);
  const whole = {
    variantId: variantIds[0],
    market: 'US',
    price: usd('5.00'),
    startsAt: inSeconds(0),
    endsAt: inSeconds(60),
    ...input,
  };
  expect(await errorsOf('variantFlashPriceSet', whole)).toEqual([{ code, field }]);
});

test('only the staff sets prices', async () => {
  const { variantIds, productId } = await newProduct(graph, shop);
  const rival = await openShop(graph);
  const input = { variantId: variantIds[0], market: 'US', price: usd('1.00') };
  expect((await change('variantPriceSet', input, {})).errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
  for (const stranger of [person(), rival.owner]) {
    expect(await errorsOf('variantPriceSet', input, stranger)).toEqual([{ code: 'NOT_FOUND', field: ['variantId'] }]);
  }
  expect((await productPrice(productId)).amount.amount).toBe('12.50');
});
