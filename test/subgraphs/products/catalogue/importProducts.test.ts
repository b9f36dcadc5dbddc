import { startGraph, type TestGraph } from '../../../kit/graph.js';
import { together } from '../../../kit/together.js';
import { operator, person, usd } from '../productsKit.js';

let graph: TestGraph;
const as = operator();
beforeAll(async () => {
  graph = await startGraph({ workers: false });
}, 120_000);
afterAll(() => graph.stop());

const results = '{ results { index outcome id field code } userErrors { code field } }';
const importShops = async (shops: object[], by: object = as) =>
  graph.run(
    `mutation M($input: ShopsImportInput!) { shopsImport(input: $input) ${results} }`,
    { input: { shops } },
    by,
  );
const importProducts = async (shopId: string, products: object[], by: object = as) =>
  graph.run(
    `mutation M($input: ProductsImportInput!) { productsImport(input: $input) ${results} }`,
    { input: { shopId, products } },
    by,
  );
const outcomes = (answer: { data: any }, name: string) =>
  answer.data[name].results.map((row: { outcome: string }) => row.outcome);

const shopRow = (externalId: string, rest: object = {}) => ({
  externalId,
  name: 'Tea House',
  countryCode: 'JP',
  city: 'Kyoto',
  ...rest,
});
const row = (externalId: string, rest: object = {}) => ({
  externalId,
  title: '木製の置時計',
  categorySlug: 'clocks',
  variants: [{ sku: 'A', stock: 7, prices: [{ market: 'US', price: usd('20.00') }] }],
  ...rest,
});
async function shopOf(externalId: string): Promise<string> {
  return (await importShops([shopRow(externalId)])).data.shopsImport.results[0].id;
}
const productOf = async (id: string) =>
  (
    await graph.run(
      'query Q($id: ID!) { product(id: $id) { title stockState publishedAt price { amount { amount } } variants { sku } } }',
      { id },
    )
  ).data.product;
const onHand = async (productId: string) =>
  (
    await graph.cluster.client
      .db(graph.cluster.database('products').connection.name)
      .collection('stock')
      .find({ productId })
      .toArray()
  ).map((each) => each['onHand']);

test('shops: made, unchanged, changed, twice in one input, refused', async () => {
  const first = await importShops([
    shopRow('s1'),
    shopRow('s2'),
    shopRow('s2'),
    shopRow('s1', { name: 'Other' }),
    shopRow('', {}),
  ]);
  expect(outcomes(first, 'shopsImport')).toEqual(['CREATED', 'CREATED', 'UNCHANGED', 'REFUSED', 'REFUSED']);
  expect(first.data.shopsImport.results[3]).toEqual({
    index: 3,
    outcome: 'REFUSED',
    id: null,
    field: 'externalId',
    code: 'DUPLICATE',
  });
  const second = await importShops([shopRow('s1'), shopRow('s2', { name: 'Tea Palace' })]);
  expect(outcomes(second, 'shopsImport')).toEqual(['UNCHANGED', 'UPDATED']);
  expect(second.data.shopsImport.results[0].id).toBe(first.data.shopsImport.results[0].id);
  const { data } = await graph.run('query Q($id: ID!) { shop(id: $id) { name status city handle externalId } }', {
    id: second.data.shopsImport.results[1].id,
  });
  expect(data.shop).toEqual({
    name: 'Tea Palace',
    status: 'ACTIVE',
    city: 'Kyoto',
    handle: expect.stringMatching(/^tea-house-[a-z0-9]+$/),
    externalId: 's2',
  });
});

test('products: made with stock, unchanged, changed without it; variants that are gone are withdrawn', async () => {
  const shopId = await shopOf('p-shop');
  const first = await importProducts(shopId, [
    row('p1', { publishedAt: '2026-01-05T00:00:00Z' }),
    row('p2'),
    row('p3', { categorySlug: 'nowhere' }),
  ]);
  expect(outcomes(first, 'productsImport')).toEqual(['CREATED', 'CREATED', 'REFUSED']);
  expect(first.data.productsImport.results[2]).toMatchObject({ code: 'NOT_FOUND', field: 'categorySlug' });
  const id = first.data.productsImport.results[0].id;
  expect(await productOf(id)).toEqual({
    title: '木製の置時計',
    stockState: 'IN_STOCK',
    publishedAt: '2026-01-05T00:00:00.000Z',
    price: { amount: { amount: '20.00' } },
    variants: [{ sku: 'A' }],
  });
  expect(
    outcomes(await importProducts(shopId, [row('p1', { publishedAt: '2026-01-05T00:00:00Z' })]), 'productsImport'),
  ).toEqual(['UNCHANGED']);

  const order = {
    orderId: 'order-1',
    expiresInSeconds: 60,
    lines: [{ lineId: 'a', variantId: await variantOf(id), quantity: 5 }],
  };
  const reserve = 'mutation M($input: StockReserveInput!) { stockReserve(input: $input) { outcome } }';
  await graph.callAs('orders', 'products', reserve, { input: order });
  await graph.callAs(
    'orders',
    'products',
    'mutation M($input: StockCommitInput!) { stockCommit(input: $input) { outcome } }',
    { input: { orderId: 'order-1' } },
  );
  const options = [{ name: 'Size', values: ['S', 'M'] }];
  const variants = [
    { sku: 'A', options: ['S'], stock: 99, prices: [{ market: 'US', price: usd('18.00') }] },
    { sku: 'B', options: ['M'], stock: 4, prices: [{ market: 'US', price: usd('22.00') }] },
  ];
  expect(outcomes(await importProducts(shopId, [row('p1', { options, variants })]), 'productsImport')).toEqual([
    'UPDATED',
  ]);
  expect(await productOf(id)).toMatchObject({
    price: { amount: { amount: '18.00' } },
    stockState: 'LOW_STOCK',
    variants: [{ sku: 'A' }, { sku: 'B' }],
  });
  expect((await onHand(id)).sort()).toEqual([2, 4]);
  await importProducts(shopId, [row('p1', { options, variants: variants.slice(1) })]);
  expect((await productOf(id)).variants).toEqual([{ sku: 'B' }]);
});

async function variantOf(productId: string): Promise<string> {
  return (await graph.run('query Q($id: ID!) { product(id: $id) { variants { id } } }', { id: productId })).data.product
    .variants[0].id;
}

test('the same import by ten callers at once makes each product once', async () => {
  const shopId = await shopOf('race-shop');
  const rows = Array.from({ length: 20 }, (_, at) => row(`r${at}`));
  const answers = await together(10, () => importProducts(shopId, rows));
  const made = answers
    .flatMap((answer) => outcomes(answer, 'productsImport'))
    .filter((outcome) => outcome === 'CREATED');
  expect(made).toHaveLength(20);
  const { data } = await graph.run('query Q($id: ID!) { products(filter: { shopId: $id }) { totalCount } }', {
    id: shopId,
  });
  expect(data.products.totalCount).toBe(20);
}, 120_000);

test('500 rows go in a few queries, and only an operator imports', async () => {
  const shopId = await shopOf('big-shop');
  const rows = Array.from({ length: 500 }, (_, at) => row(`b${at}`));
  const { value, reads } = await graph.queries.during(() => importProducts(shopId, rows));
  expect(new Set(outcomes(value, 'productsImport'))).toEqual(new Set(['CREATED']));
  expect(reads.length).toBeLessThanOrEqual(4 + 5 * 2);
  expect((await importProducts(shopId, [...rows, row('b500')])).errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
  expect((await importProducts(shopId, [row('x')], person())).errors[0]?.extensions.code).toBe('FORBIDDEN');
  expect((await importShops([shopRow('x')], {})).errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
  expect((await importProducts('shop_01hxxxxxxxxxxxxxxxxxxxxxxx', [row('x')])).data.productsImport.userErrors).toEqual([
    { code: 'NOT_FOUND', field: ['shopId'] },
  ]);
}, 120_000);
