import { randomIds } from '../../../../subgraphs/kit/ids.js';
import { startGraph, type TestGraph } from '../../../kit/graph.js';
import { together } from '../../../kit/together.js';
import { eventsOf, newProduct, openShop, operator, person, type Person } from '../productsKit.js';

let graph: TestGraph;
let shop: { owner: Person; shopId: string };
beforeAll(async () => {
  graph = await startGraph();
  shop = await openShop(graph);
}, 120_000);
afterAll(() => graph.stop());

const setStock = async (input: Record<string, unknown>, as: Person | object = shop.owner) =>
  graph.run(
    `mutation M($input: VariantStockSetInput!) { variantStockSet(input: $input) {
      variant { id stockState stock { onHand reserved available } } stock { onHand reserved available } userErrors { code field } } }`,
    { input: { idempotencyKey: randomIds.next('key'), ...input } },
    as,
  );
const stockOf = async (variantId: string, as: object = shop.owner) =>
  (
    await graph.run(
      'query Q($id: ID!) { variant(id: $id) { stockState stock { onHand reserved available } product { stockState } } }',
      { id: variantId },
      as,
    )
  ).data.variant;
const hidden = async (
  name: 'stockReserve' | 'stockRelease' | 'stockCommit',
  input: object,
  caller: 'orders' | 'videos' = 'orders',
) => {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const selection = name === 'stockReserve' ? 'outcome shortages { lineId available }' : 'outcome';
  const data = await graph.callAs<Record<string, any>>(
    caller,
    'products',
    `mutation M($input: ${type}!) { ${name}(input: $input) { ${selection} } }`,
    { input },
  );
  return data[name];
};
const reserve = (orderId: string, variantId: string, quantity: number, expiresInSeconds = 600) =>
  hidden('stockReserve', { orderId, expiresInSeconds, lines: [{ lineId: 'a', variantId, quantity }] });
const orderId = () => randomIds.next('order');

test('stock is set where it is as expected, and not where it has changed; a key is answered once', async () => {
  const { variantIds } = await newProduct(graph, shop, { stock: 10 });
  const [variantId = ''] = variantIds;
  const input = { variantId, expected: 10, quantity: 3, idempotencyKey: 'first' };
  const units = { onHand: 3, reserved: 0, available: 3 };
  const set = { variant: { id: variantId, stockState: 'LOW_STOCK', stock: units }, stock: units, userErrors: [] };
  expect((await setStock(input)).data.variantStockSet).toEqual(set);
  await setStock({ variantId, expected: 3, quantity: 8 });
  expect((await setStock(input)).data.variantStockSet.stock).toEqual(units);
  expect((await setStock({ ...input, quantity: 4 })).data.variantStockSet.userErrors).toEqual([
    { code: 'IDEMPOTENCY_KEY_REUSED', field: ['idempotencyKey'] },
  ]);
  expect((await setStock({ variantId, expected: 10, quantity: 1 })).data.variantStockSet).toEqual({
    variant: null,
    stock: { onHand: 8, reserved: 0, available: 8 },
    userErrors: [{ code: 'STOCK_CHANGED', field: ['expected'] }],
  });
  expect((await setStock({ variantId, expected: 8, quantity: -1 })).data.variantStockSet.userErrors).toEqual([
    { code: 'QUANTITY_OUT_OF_BOUNDS', field: ['quantity'] },
  ]);
  expect(await stockOf(variantId)).toEqual({
    stockState: 'IN_STOCK',
    stock: { onHand: 8, reserved: 0, available: 8 },
    product: { stockState: 'IN_STOCK' },
  });
});

test('of 100 callers that expect the same units, one sets them', async () => {
  const { variantIds } = await newProduct(graph, shop, { stock: 5 });
  const [variantId = ''] = variantIds;
  const answers = await together(100, (index) => setStock({ variantId, expected: 5, quantity: 100 + index }));
  const done = answers.filter(({ data }) => data.variantStockSet.userErrors.length === 0);
  expect(done).toHaveLength(1);
  expect((await stockOf(variantId)).stock.onHand).toBe(done[0]?.data.variantStockSet.stock.onHand);
}, 120_000);

test('only the staff sets stock and sees its units', async () => {
  const { variantIds } = await newProduct(graph, shop, { stock: 5 });
  const [variantId = ''] = variantIds;
  const rival = await openShop(graph);
  const input = { variantId, expected: 5, quantity: 0 };
  expect((await setStock(input, {})).errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
  for (const stranger of [person(), rival.owner, operator()]) {
    expect((await setStock(input, stranger)).data.variantStockSet.userErrors).toEqual([
      { code: 'NOT_FOUND', field: ['variantId'] },
    ]);
    expect(await stockOf(variantId, stranger)).toEqual({
      stockState: 'LOW_STOCK',
      stock: null,
      product: { stockState: 'LOW_STOCK' },
    });
  }
  expect((await setStock({ ...input, variantId: 'nonsense' })).errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
  expect((await stockOf(variantId)).stock.onHand).toBe(5);
});

test('reserved, sold and released: each once, and told where stock runs out and comes back', async () => {
  const { productId, variantIds } = await newProduct(graph, shop, { stock: 4 });
  const [variantId = ''] = variantIds;
  const [first, second] = [orderId(), orderId()];
  expect(await reserve(first, variantId, 3)).toEqual({ outcome: 'RESERVED', shortages: [] });
  expect(await reserve(first, variantId, 3)).toEqual({ outcome: 'RESERVED', shortages: [] });
  expect(await reserve(second, variantId, 2)).toEqual({
    outcome: 'REFUSED',
    shortages: [{ lineId: 'a', available: 1 }],
  });
  expect((await setStock({ variantId, expected: 4, quantity: 2 })).data.variantStockSet.userErrors).toEqual([
    { code: 'BELOW_RESERVED', field: ['quantity'] },
  ]);
  expect(await reserve(second, variantId, 1)).toEqual({ outcome: 'RESERVED', shortages: [] });
  expect(await reserve(second, variantId, 2)).toEqual({
    outcome: 'REFUSED',
    shortages: [{ lineId: 'a', available: 1 }],
  });
  expect((await stockOf(variantId)).product.stockState).toBe('SOLD_OUT');
  expect(await hidden('stockRelease', { orderId: second })).toEqual({ outcome: 'RELEASED' });
  expect(await hidden('stockRelease', { orderId: second })).toEqual({ outcome: 'RELEASED' });
  expect(await hidden('stockCommit', { orderId: second })).toEqual({ outcome: 'CANCELLED' });
  expect(await hidden('stockCommit', { orderId: first })).toEqual({ outcome: 'COMMITTED' });
  expect(await hidden('stockCommit', { orderId: first })).toEqual({ outcome: 'COMMITTED' });
  expect(await hidden('stockRelease', { orderId: first })).toEqual({ outcome: 'COMMITTED' });
  expect((await stockOf(variantId)).stock).toEqual({ onHand: 1, reserved: 0, available: 1 });
  const events = await eventsOf(graph, productId);
  expect(events.map((event) => [event['version'], event['payload'].published, event['payload'].inStock])).toEqual([
    [1, false, true],
    [2, true, true],
    [expect.any(Number), true, false],
    [expect.any(Number), true, true],
  ]);
});

test('a release that comes first bars the order', async () => {
  const { variantIds } = await newProduct(graph, shop, { stock: 4 });
  const [variantId = ''] = variantIds;
  const late = orderId();
  expect(await hidden('stockRelease', { orderId: late })).toEqual({ outcome: 'RELEASED' });
  expect(await reserve(late, variantId, 1)).toEqual({ outcome: 'CANCELLED', shortages: [] });
  expect((await stockOf(variantId)).stock.reserved).toBe(0);
});

test('what is not sold in time is given back; sold late where it is still there', async () => {
  const { variantIds } = await newProduct(graph, shop, { stock: 2 });
  const [variantId = ''] = variantIds;
  const [first, second] = [orderId(), orderId()];
  await reserve(first, variantId, 2, 60);
  graph.clock.advance(61);
  await graph.runJob('products', 'expireHolds');
  expect((await stockOf(variantId)).stock).toEqual({ onHand: 2, reserved: 0, available: 2 });
  expect(await reserve(first, variantId, 2)).toEqual({ outcome: 'CANCELLED', shortages: [] });
  await reserve(second, variantId, 1);
  expect(await hidden('stockCommit', { orderId: first })).toEqual({ outcome: 'EXPIRED' });
  await hidden('stockRelease', { orderId: second });
  expect(await hidden('stockCommit', { orderId: first })).toEqual({ outcome: 'COMMITTED' });
  expect((await stockOf(variantId)).stock).toEqual({ onHand: 0, reserved: 0, available: 0 });
});

test('no one but orders reserves', async () => {
  await expect(
    hidden('stockReserve', { orderId: 'o', expiresInSeconds: 9, lines: [] }, 'videos'),
  ).rejects.toMatchObject({
    extensions: { code: 'FORBIDDEN' },
  });
  await expect(hidden('stockReserve', { orderId: 'o', expiresInSeconds: 9, lines: [] })).rejects.toMatchObject({
    extensions: { code: 'BAD_USER_INPUT' },
  });
  const { errors } = await graph.run('mutation { stockRelease(input: { orderId: "x" }) { outcome } }');
  expect(errors[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
});
