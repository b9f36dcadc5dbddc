// Warehouses and who sends a variant, over the graph: who may, what is refused, and what stays as it was.

import { randomIds } from '../../../../subgraphs/kit/ids.js';
import { startGraph, type TestGraph } from '../../../kit/graph.js';
import { together } from '../../../kit/together.js';
import { newProduct, openShop, operator, person } from '../productsKit.js';

let graph: TestGraph;
const admin = operator();
beforeAll(async () => {
  graph = await startGraph({ workers: false });
});
afterAll(() => graph.stop());

type As = { userId?: string; roles?: string[] };
const selections: Record<string, string> = {
  warehouseCreate: 'warehouse { id code name countryCode region status }',
  warehouseUpdate: 'warehouse { id name region }',
  warehouseClose: 'warehouse { status }',
  variantFulfilmentSet: 'variant { id fulfilledBy }',
  variantStockSet: 'stock { onHand }',
};
const ask = (name: string, input: object, as: As = admin) =>
  graph.run(
    `mutation M($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${selections[name]} userErrors { code field } } }`,
    { input },
    as,
  );
const does = async (name: string, input: object, as: As = admin) => {
  const { data, errors } = await ask(name, input, as);
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data[name];
};
const faultOf = async (name: string, input: object, as: As = admin) => (await does(name, input, as)).userErrors[0];
const hall = { code: 'HALL-1', name: 'Hall one', countryCode: 'US', region: 'US-NV' };
const service = (document: string, input: object, caller: 'orders' | 'reviews' = 'orders') =>
  graph.callAs<any>(caller, 'products', document, { input });
const stockMove = `mutation($input: StockMoveInput!) { stockMove(input: $input) { outcome placed { quantity } } }`;

test('operators open, rename and close warehouses; whoever is signed in sees them', async () => {
  const { warehouse } = await does('warehouseCreate', hall);
  expect(warehouse).toEqual({ ...hall, id: warehouse.id, status: 'ACTIVE' });
  expect(await faultOf('warehouseCreate', hall)).toEqual({ code: 'WAREHOUSE_CODE_TAKEN', field: ['code'] });
  expect(await faultOf('warehouseCreate', { ...hall, code: 'hall' })).toEqual({
    code: 'TEXT_INVALID',
    field: ['code'],
  });
  const wrong = { ...hall, code: 'HALL-2', region: 'DE-BE' };
  expect(await faultOf('warehouseCreate', wrong)).toEqual({ code: 'TEXT_INVALID', field: ['region'] });
  const changes = { warehouseId: warehouse.id, name: ' Hall two ', region: null };
  expect((await does('warehouseUpdate', changes)).warehouse).toEqual({
    id: warehouse.id,
    name: 'Hall two',
    region: null,
  });
  expect(await faultOf('warehouseUpdate', { warehouseId: randomIds.next('whse') })).toEqual({
    code: 'NOT_FOUND',
    field: ['warehouseId'],
  });
  for (const name of ['warehouseCreate', 'warehouseUpdate', 'warehouseClose']) {
    const input = name === 'warehouseCreate' ? { ...hall, code: 'HALL-3' } : { warehouseId: warehouse.id };
    expect((await ask(name, input, person())).errors[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await ask(name, input, {})).errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
  }
  const list = `query($status: WarehouseStatus! = ACTIVE) { warehouses(status: $status) { totalCount nodes { id status } } }`;
  expect((await graph.run(list, {}, person())).data.warehouses).toEqual({
    totalCount: 1,
    nodes: [{ id: warehouse.id, status: 'ACTIVE' }],
  });
  expect((await graph.run(list, {}, {})).errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
  for (const status of ['CLOSING', 'CLOSED']) {
    expect((await does('warehouseClose', { warehouseId: warehouse.id })).warehouse).toEqual({ status });
  }
  expect(await faultOf('warehouseClose', { warehouseId: warehouse.id })).toMatchObject({ code: 'STATE_INVALID' });
  expect((await graph.run(list, { status: 'CLOSED' }, admin)).data.warehouses.totalCount).toBe(1);
});

test('who sends a variant changes only while there is none of it, and then its stock moves by warehouses alone', async () => {
  const { warehouse } = await does('warehouseCreate', { ...hall, code: 'HALL-9' });
  const shop = await openShop(graph);
  const { variantIds } = await newProduct(graph, shop, { stock: 2 });
  const [variantId] = variantIds as [string];
  const to = (fulfilledBy: string, idempotencyKey: string) => ({ variantId, fulfilledBy, idempotencyKey });
  const platform = to('PLATFORM', 'one');
  expect(await faultOf('variantFulfilmentSet', platform, shop.owner)).toEqual({
    code: 'STOCK_LEFT',
    field: ['variantId'],
  });
  expect(await faultOf('variantFulfilmentSet', platform, person())).toEqual({
    code: 'NOT_FOUND',
    field: ['variantId'],
  });
  const emptied = { variantId, expected: 2, quantity: 0, idempotencyKey: 'a' };
  await does('variantStockSet', emptied, shop.owner);
  const answers = await together(20, () => does('variantFulfilmentSet', platform, shop.owner));
  expect(new Set(answers.map((each) => JSON.stringify(each)))).toEqual(
    new Set([JSON.stringify({ variant: { id: variantId, fulfilledBy: 'PLATFORM' }, userErrors: [] })]),
  );
  expect(await faultOf('variantFulfilmentSet', to('SELLER', 'one'), shop.owner)).toMatchObject({
    code: 'IDEMPOTENCY_KEY_REUSED',
  });
  const set = { variantId, expected: 0, quantity: 5, idempotencyKey: 'b' };
  expect(await faultOf('variantStockSet', set, shop.owner)).toEqual({
    code: 'FULFILLED_BY_PLATFORM',
    field: ['variantId'],
  });
  const lines = [{ lineId: 'l', variantId, quantity: 3, warehouseId: warehouse.id }];
  const received = { movementId: 'in', kind: 'RECEIVE', lines };
  expect((await service(stockMove, received)).stockMove.outcome).toBe('MOVED');
  await expect(service(stockMove, received, 'reviews')).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
  expect((await graph.run(stockMove, { input: received }, admin)).errors.length).toBeGreaterThan(0);
  const restock = `mutation($input: StockRestockInput!) { stockRestock(input: $input) { outcome } }`;
  await service(restock, { movementId: 'back', lines: [{ lineId: 'l', variantId, quantity: 7 }] });
  const query = `query($id: ID!) { node(id: $id) { ... on Variant { fulfilledBy stock { onHand } places { onHand allocated warehouse { code } } } } }`;
  const seen = async (as: As) => (await graph.run(query, { id: variantId }, as)).data.node;
  const places = [{ onHand: 3, allocated: 0, warehouse: { code: 'HALL-9' } }];
  expect(await seen(shop.owner)).toEqual({ fulfilledBy: 'PLATFORM', stock: { onHand: 3 }, places });
  expect(await seen(admin)).toEqual({ fulfilledBy: 'PLATFORM', stock: null, places });
  expect(await seen(person())).toEqual({ fulfilledBy: 'PLATFORM', stock: null, places: null });
  expect(await faultOf('variantFulfilmentSet', to('SELLER', 'two'), shop.owner)).toMatchObject({ code: 'STOCK_LEFT' });

  // Goods that arrive at a closed warehouse are there all the same: it is closing again.
  await service(stockMove, { movementId: 'out', kind: 'SEND_BACK', lines });
  for (const status of ['CLOSING', 'CLOSED']) {
    expect((await does('warehouseClose', { warehouseId: warehouse.id })).warehouse).toEqual({ status });
  }
  await service(stockMove, { ...received, movementId: 'late' });
  expect(await faultOf('warehouseClose', { warehouseId: warehouse.id })).toMatchObject({ code: 'WAREHOUSE_NOT_EMPTY' });
});

test('goods that come in and a warehouse that is closed at the same time never leave goods in a closed one', async () => {
  const shop = await openShop(graph);
  const { variantIds } = await newProduct(graph, shop, { stock: 0 });
  const [variantId] = variantIds as [string];
  const input = { variantId, fulfilledBy: 'PLATFORM', idempotencyKey: 'race' };
  await does('variantFulfilmentSet', input, shop.owner);
  for (let round = 0; round < 10; round += 1) {
    const { warehouse } = await does('warehouseCreate', { ...hall, code: `RACE-${round}` });
    await does('warehouseClose', { warehouseId: warehouse.id });
    const lines = [{ lineId: 'l', variantId, quantity: 1, warehouseId: warehouse.id }];
    const receive = () => service(stockMove, { movementId: `race-${round}`, kind: 'RECEIVE', lines });
    await Promise.all([receive(), does('warehouseClose', { warehouseId: warehouse.id })]);
    const { data } = await graph.run('query($id: ID!) { warehouse(id: $id) { status } }', { id: warehouse.id }, admin);
    expect(data.warehouse.status).toBe('CLOSING');
  }
}, 60_000);
